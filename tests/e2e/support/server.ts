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

/**
 * Serves `folder` below `prefix` ("/", "/some/where/"), and `pages` by their exact path; one of two parts comes with a pause. On a
 * free port unless one is asked for.
 */
export async function serve(folder: string, prefix = "/", pages: Record<string, string | [string, string]> = {}, port = 0): Promise<Server> {
  const { filesOf } = (await import(script)) as { filesOf: typeof FilesOf };
  const files = filesOf(folder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    const page = pages[pathname];
    if (page !== undefined) {
      const [first, rest] = typeof page === "string" ? ["", page] : page;
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).write(first);
      setTimeout(() => response.end(rest), first === "" ? 0 : pauseMs);
    } else if (!pathname.startsWith(prefix)) response.writeHead(404).end();
    else {
      request.url = pathname.slice(prefix.length - 1);
      files(request, response);
    }
  });
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
