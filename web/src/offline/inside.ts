// The one-file page makes its like out of itself, and needs nothing to keep it.

/** This page as it was before its script, with no form yet and no inputs inside. */
export function oneFile(): Promise<string> {
  const page = document.documentElement.cloneNode(true) as HTMLElement;
  for (const name of ["theme", "embed"]) delete page.dataset[name];
  page.querySelector("#app")?.replaceChildren();
  page.querySelector("#kept")?.replaceChildren();
  for (const unpacked of page.querySelectorAll('script[type="module"], head > style:nth-of-type(n + 2)')) unpacked.remove();
  return Promise.resolve(`<!doctype html>\n${page.outerHTML}`);
}

export function keepPage(): void {
  // It is a file already.
}
