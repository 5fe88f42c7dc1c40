// A static file server for this machine only: node static_server.mjs FOLDER [--port N] [--log]
// Without --port it takes 8420 or the next free port; --log prints the path of every request.
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const sirv = createRequire(resolve(import.meta.dirname, "../../web/package.json"))("sirv");

const host = "127.0.0.1";
const defaultPort = 8420;
const portsToTry = 20;

/** What is in assets carries a hash in its name and never changes; everything else is asked for anew. */
function setHeaders(response, path) {
  response.setHeader("Cache-Control", path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
}

/**
 * Answers requests out of `folder`, compressed where compress.mjs has been there: GET and HEAD, nothing beside the folder.
 * Its content is looked at once; with `changing`, at every request.
 */
export function filesOf(folder, { changing = false } = {}) {
  const files = sirv(folder, { brotli: true, gzip: true, etag: true, dev: changing, setHeaders });
  return (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { allow: "GET, HEAD" }).end();
      return;
    }
    // A download that breaks off would leave its file open.
    response.on("pipe", (file) => response.on("close", () => file.destroy()));
    files(request, response, () => response.writeHead(404).end());
  };
}

function stop(reason) {
  console.error(`error: ${reason}`);
  process.exit(1);
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: "string" }, log: { type: "boolean", default: false } },
  });
  const wanted = values.port === undefined ? undefined : Number(values.port);
  if (wanted !== undefined && !(Number.isInteger(wanted) && wanted >= 0 && wanted < 65536)) {
    stop(`--port ${values.port} is not a port number`);
  }
  const [root] = positionals;
  if (root === undefined) stop("usage: static_server.mjs FOLDER [--port N] [--log]");

  const answer = filesOf(root);
  const server = createServer((request, response) => {
    if (values.log) console.log(`${request.method} ${request.url}`);
    answer(request, response);
  });

  let port = wanted ?? defaultPort;
  server.on("error", (error) => {
    if (error.code !== "EADDRINUSE") stop(error.message);
    if (wanted !== undefined) stop(`port ${port} is taken; choose another with --port`);
    if (++port === defaultPort + portsToTry) stop(`ports ${defaultPort} to ${port - 1} are all taken; choose one with --port`);
    server.listen(port, host);
  });
  server.on("listening", () => {
    console.log(`\n  Trainprint is at  http://${host}:${server.address().port}/\n\n  Ctrl-C ends it.\n`);
  });
  server.listen(port, host);

  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
