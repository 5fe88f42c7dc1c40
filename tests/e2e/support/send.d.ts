// What the tests use of the package; its own types stand where the compiler does not look from here.
declare module "send" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  export default function send(request: IncomingMessage, path: string, options: { root: string }): { pipe(response: ServerResponse): void };
}
