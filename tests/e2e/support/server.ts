// A static server as plain as the plainest host: no CORS headers, no fallbacks. Some pages may be given as text.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
};

export interface Server {
  /** "http://127.0.0.1:40123", the files under `prefix`. */
  origin: string;
  close(): Promise<void>;
}

/** Serves `folder` below `prefix` ("/", "/some/where/"), and `pages` by their exact path. */
export async function serve(folder: string, prefix = "/", pages: Record<string, string> = {}): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
    const page = pages[path];
    if (page !== undefined) {
      response.writeHead(200, { "content-type": types[".html"] }).end(page);
      return;
    }
    const inside = path.startsWith(prefix) ? normalize(path.slice(prefix.length)) : "..";
    const file = join(folder, inside === "." ? "index.html" : inside);
    if (inside.startsWith("..") || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { "content-type": "text/plain" }).end("not here");
      return;
    }
    response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
