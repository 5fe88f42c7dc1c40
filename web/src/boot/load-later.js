// A part that is loaded later, with the styles that it needs; what failed is fetched anew when it is asked for again.
const sheets = new Map();

function sheet(href) {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
  return new Promise((loaded, failed) => {
    link.onload = loaded;
    link.onerror = () => {
      sheets.delete(href);
      link.remove();
      failed(new Error(href));
    };
    document.head.append(link);
  });
}

export function __vitePreload(load, styles, from) {
  const hrefs = (styles ?? []).map((style) => new URL(style, from).href);
  for (const href of hrefs) if (!sheets.has(href)) sheets.set(href, sheet(href));
  return Promise.all([load(), ...hrefs.map((href) => sheets.get(href))]).then(([part]) => part);
}
