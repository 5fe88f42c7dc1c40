import { importAnew } from "#import-anew";

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

/** Parts that did not come, as they are asked for. */
const missed = new Set();

// What did not come is fetched by another address the next time: some browsers remember that a module failed for as long as the page is open.
function part(load, from) {
  const [, address, , name] = (missed.has(String(load)) && /^\(\)=>import\("([^"]+)"\)(?:\.then\((\w)=>\2\.(\w+)\))?$/.exec(load)) || [];
  const coming = address ? importAnew(`${new URL(address, from)}?${missed.size}`).then((all) => (name ? all[name] : all)) : load();
  return coming.catch((reason) => {
    missed.add(String(load)).add(missed.size);
    throw reason;
  });
}

export function __vitePreload(load, styles, from) {
  const hrefs = (styles ?? []).map((style) => new URL(style, from).href);
  for (const href of hrefs) if (!sheets.has(href)) sheets.set(href, sheet(href));
  return Promise.all([part(load, from), ...hrefs.map((href) => sheets.get(href))]).then(([part]) => part);
}
