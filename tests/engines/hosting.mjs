// The built page on a server of its own that comes, goes, and comes back with a newer build.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { filesOf } from "../../scripts/lib/static_server.mjs";

const prefix = "/some/where";

/** Serves a copy of `site` in `folder`, made when it is first started. */
export function hosting(site, folder) {
  let server;
  let port = 0;
  const edit = (name, from, to) => {
    const before = readFileSync(join(folder, name), "utf8");
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${name} is not as it was thought to be`);
    writeFileSync(join(folder, name), after);
  };
  return {
    /** The address of the page: the same every time. */
    async start() {
      // Without what a server has compressed, which is of the older build.
      if (!port) cpSync(site, folder, { recursive: true, filter: (source) => !/\.(br|gz)$/.test(source) });
      const files = filesOf(folder);
      server = createServer((request, response) => {
        request.url = request.url.replace(prefix, "");
        files(request, response);
      });
      await new Promise((ready) => server.listen(port, "127.0.0.1", ready));
      port = server.address().port;
      return `http://127.0.0.1:${port}${prefix}/`;
    },
    stop() {
      if (!server) return;
      server.closeAllConnections();
      return new Promise((stopped) => server.close(stopped));
    },
    /** Another build. */
    renew() {
      edit("index.html", /<title>[^<]*/, "<title>Newer");
      edit("service-worker.js", /(index\.html.,revision:.)[\w+/]*/, "$1newer");
    },
  };
}
