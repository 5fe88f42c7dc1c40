// The form is in the page before its script is: what was typed, chosen or pressed meanwhile is not lost.

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

interface Early {
  /** The button that was pressed last: boot/look.js notes it. */
  button?: HTMLElement | null;
  stop: () => void;
}

function isChanged(control: Control): boolean {
  if (control instanceof HTMLSelectElement)
    return [...control.options].some((option) => option.selected && !option.defaultSelected && option.index > 0);
  if (control instanceof HTMLInputElement && control.type === "file") return (control.files?.length ?? 0) > 0;
  if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type)) return control.checked && !control.defaultChecked;
  return control.value !== control.defaultValue;
}

/** Notes what was entered into `page`; the answer enters it once more, where it is heard by now. */
export function takeEarly(page: HTMLElement): () => void {
  const controls = [...page.querySelectorAll<Control>("input, textarea, select")].filter(isChanged);
  const entered = controls.map((control) => ({ control, value: control.value }));
  const { early } = self as { early?: Early };
  return () => {
    for (const { control, value } of entered) {
      if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type)) control.checked = true;
      else if (control.type !== "file") control.value = value;
      for (const type of ["input", "change"]) control.dispatchEvent(new Event(type, { bubbles: true }));
      if (control !== document.activeElement) control.dispatchEvent(new FocusEvent("blur")); // no list stays open
    }
    early?.stop();
    early?.button?.click();
  };
}
