// The server of scripts/serve. Below any path, and some pages may be given as text.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { filesOf as FilesOf } from "../../../scripts/lib/static_server.mjs";

const script = pathToFileURL(resolve(__dirname, "../../../scripts/lib/static_server.mjs")).href;

const pauseMs = 500;

export interface Server {
  /** "http://127.0.0.1:40123", the files under `prefix`. */
  origin: string;
  close(): Promise<void>;
}

/** A page as a whole, or in two parts with a pause between them, which ends by itself or with what is waited for. */
export type ServedPage = string | [first: string, rest: string, until?: Promise<unknown>];

/** Serves `folder` below `prefix` ("/", "/some/where/"), and `pages` by their exact path. On a free port unless one is asked for. */
export async function serve(folder: string, prefix = "/", pages: Record<string, ServedPage> = {}, port = 0): Promise<Server> {
  const { filesOf } = (await import(script)) as { filesOf: typeof FilesOf };
  const files = filesOf(folder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    const page = pages[pathname];
    if (page !== undefined) {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      if (typeof page === "string") response.end(page);
      else {
        const [first, rest, until = new Promise((over) => setTimeout(over, pauseMs))] = page;
        response.write(first);
        void until.then(() => response.end(rest));
      }
    } else if (!pathname.startsWith(prefix)) response.writeHead(404).end();
    else {
      request.url = pathname.slice(prefix.length - 1);
      files(request, response);
    }
  });
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections(); // browsers keep some open that nothing was asked on
      }),
  };
}
