// A static file server for this machine only: node static_server.mjs FOLDER [--port N] [--log]
// Without --port it takes 8420 or the next free port; --log prints the path of every request.
import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import { parseArgs } from "node:util";

const types = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

const host = "127.0.0.1";
const defaultPort = 8420;
const portsToTry = 20;

function stop(reason) {
  console.error(`error: ${reason}`);
  process.exit(1);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: "string" }, log: { type: "boolean", default: false } },
});
const wanted = values.port === undefined ? undefined : Number(values.port);
if (wanted !== undefined && !(Number.isInteger(wanted) && wanted >= 0 && wanted < 65536)) {
  stop(`--port ${values.port} is not a port number`);
}
const folder = await realpath(positionals[0]).catch(() => stop(`no folder ${positionals[0]}`));

/** The file that a request's path names, or undefined if there is none inside the folder. */
async function fileOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, "http://local").pathname);
    const file = await realpath(join(folder, path.endsWith("/") ? `${path}index.html` : path));
    return file.startsWith(folder + sep) && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

const server = createServer(async (request, response) => {
  if (values.log) console.log(`${request.method} ${request.url}`);
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return;
  }
  const file = await fileOf(request.url);
  if (file === undefined) {
    response.writeHead(404, { "content-type": types[".txt"] }).end("Not found\n");
    return;
  }
  response.writeHead(200, {
    "content-type": types[extname(file)] ?? "application/octet-stream",
    "content-length": (await stat(file)).size,
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
  });
  if (request.method === "HEAD") response.end();
  else createReadStream(file).pipe(response);
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
