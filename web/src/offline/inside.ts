// The one-file page makes its like out of itself, and needs nothing to keep it.

/** This page as it was before its script, with no form yet and no inputs inside. */
export function oneFile(): Promise<string> {
  const page = document.documentElement.cloneNode(true) as HTMLElement;
  for (const name of ["theme", "embed"]) delete page.dataset[name];
  page.querySelector("#app")?.replaceChildren();
  page.querySelector("#kept")?.replaceChildren();
  page.querySelector('script[type="module"]')?.remove(); // it is packed in the page
  return Promise.resolve(`<!doctype html>\n${page.outerHTML}`);
}

export function keepPage(): void {
  // It is a file already.
}
