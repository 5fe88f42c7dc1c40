// A stand-in of the Hub for tests: answers, redirects and refuses as it does, and remembers what it was asked and what was written.
//
//   node tests/support/hub/server.mjs     prints its address, and serves until its input ends
//
// What a test wants of it goes to /_/ (see `control`), so that tests in any language can.
import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { models as written } from "./models.mjs";

/** Tokens that it knows, and what they may do. */
export const tokens = { hf_may_write: "write", hf_may_read: "read" };

/** As the Hub has it for the names and headers that scripts of other origins see. */
const exposed =
  "X-Repo-Commit,X-Request-Id,X-Error-Code,X-Error-Message,X-Total-Count,ETag,Link,Accept-Ranges,Content-Range,X-Linked-Size,X-Linked-ETag,X-Xet-Hash";

const pageOfList = 100;
const sha1 = (bytes) => createHash("sha1").update(bytes).digest("hex");
const blobOid = (bytes) => sha1(Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]));

/** A certificate for its names, which only the browser of a test trusts. */
function certificate() {
  const folder = mkdtempSync(join(tmpdir(), "hub-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  execFileSync(
    "openssl",
    ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", "/CN=huggingface.co", "-keyout", key, "-out", cert],
    { stdio: "ignore" },
  );
  const pair = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return pair;
}

class Hub {
  constructor() {
    /** Answers that are on their way. */
    this.open = 0;
    this.reset();
  }

  reset() {
    this.repositories = new Map(
      Object.entries(written).map(([id, { files = {}, ...others }]) => [
        id,
        { ...others, files: new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])) },
      ]),
    );
    /** "GET /api/models/me/dense", with whether a token came along. */
    this.asked = [];
    this.commits = [];
    this.faults = [];
    /** Of signing in: why nobody is let in, and what was asked for with each code. */
    this.denies = "";
    this.codes = new Map();
  }

  head(id) {
    const repository = this.repositories.get(id);
    return sha1([id, ...[...repository.files].map(([path, bytes]) => path + blobOid(bytes))].join("\n"));
  }

  info(id, query) {
    const repository = this.repositories.get(id);
    const blobs = query.get("blobs") === "true";
    const siblings = [...repository.files].map(([rfilename, bytes]) => ({
      rfilename,
      ...(blobs && { size: bytes.length, blobId: blobOid(bytes) }),
    }));
    const whole = {
      _id: sha1(id).slice(0, 24),
      id,
      modelId: id,
      author: id.split("/")[0],
      private: false,
      gated: repository.gated ?? false,
      disabled: false,
      downloads: 10,
      likes: 1,
      tags: [],
      cardData: {},
      sha: this.head(id),
      lastModified: "2024-01-01T00:00:00.000Z",
      ...repository.info,
      siblings,
      usedStorage: siblings.length * 1000,
    };
    const wanted = [...query.getAll("expand"), ...query.getAll("expand[]")];
    if (wanted.length > 0) return Object.fromEntries(Object.entries(whole).filter(([key]) => ["_id", "id", ...wanted].includes(key)));
    delete whole.childrenModelCount; // only on request
    return whole;
  }
}

export async function startHub({ tls = false } = {}) {
  const hub = new Hub();
  const handle = (request, response) => {
    ++hub.open;
    response.on("close", () => --hub.open);
    answer(hub, request, response).catch((fault) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(String(fault?.stack ?? fault));
    });
  };
  const server = tls ? createTlsServer(certificate(), handle) : createServer(handle);
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address();
  return {
    hub,
    port,
    origin: `${tls ? "https" : "http"}://127.0.0.1:${port}`,
    close: () => new Promise((closed) => (server.close(() => closed()), server.closeAllConnections())),
  };
}

const read = async (request) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
};

async function answer(hub, request, response) {
  const url = new URL(request.url, `http://${request.headers.host}`);
  const path = decodeURIComponent(url.pathname);
  if (path.startsWith("/_/")) return control(hub, path.slice(3), await read(request), response);

  const origin = request.headers.origin;
  const common = {
    vary: "Origin",
    "access-control-allow-origin": origin ?? "https://huggingface.co",
    "access-control-expose-headers": exposed,
    "access-control-max-age": "86400",
  };
  const secure = request.socket.encrypted === true;
  const here = `${secure ? "https" : "http"}://${request.headers.host}`;
  const send = (status, headers, body = "") => {
    const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body);
    response.writeHead(status, { ...common, "content-length": bytes.length, ...headers });
    response.end(request.method === "HEAD" ? undefined : bytes);
  };
  const sendJson = (value, headers = {}) => send(200, { "content-type": "application/json; charset=utf-8", ...headers }, JSON.stringify(value));
  const refuse = (status, code, message, headers = {}) =>
    send(status, { "content-type": "text/plain; charset=utf-8", ...(code && { "x-error-code": code }), "x-error-message": message, ...headers }, message);

  if (request.method === "OPTIONS") {
    return send(204, {
      "access-control-allow-methods": "GET,HEAD,POST,PUT,DELETE,OPTIONS",
      "access-control-allow-headers": request.headers["access-control-request-headers"] ?? "",
    });
  }
  const authorization = request.headers.authorization ?? "";
  const right = tokens[authorization.replace(/^Bearer /, "")];
  hub.asked.push({ method: request.method, host: request.headers.host, path: url.pathname + url.search, token: authorization !== "", origin, referer: request.headers.referer });

  const fault = hub.faults.find((one) => path.includes(one.path) && one.times > 0);
  if (fault) {
    --fault.times;
    if (fault.delayMs) await new Promise((later) => setTimeout(later, fault.delayMs));
    if (fault.cut) {
      response.writeHead(200, { ...common, "content-type": "application/json", "content-length": 1000 });
      response.write('{"id": "me/');
      return void setTimeout(() => response.destroy(), 20);
    }
    if (fault.status) return refuse(fault.status, fault.code, fault.message ?? "No.", fault.headers);
  }
  if (authorization && !right) return refuse(401, undefined, "Invalid credentials in Authorization header");

  const ofModel = /^\/api\/models\/([^/]+\/[^/]+)(?:\/(revision|tree|commit|preupload)\/([^/]+))?$/.exec(path);
  const cached = /^\/api\/resolve-cache\/models\/([^/]+\/[^/]+)\/[0-9a-f]{40}\/(.+)$/.exec(path);
  const elsewhere = /^\/cdn\/([^/]+\/[^/]+)\/(.+)$/.exec(path);
  const file = /^\/([^/]+\/[^/]+)\/(resolve|raw)\/([^/]+)\/(.+)$/.exec(path);

  if (path === "/api/models") return list(hub, url, here, sendJson);
  if (path === "/api/validate-yaml") return sendJson({ errors: [], warnings: [] });
  if (path === "/api/whoami-v2") return right ? sendJson({ type: "user", name: "me", auth: { accessToken: { role: right } } }) : refuse(401, undefined, "Invalid username or password.");
  if (path.startsWith("/oauth/") || path.startsWith("/.well-known/")) return oauth(hub, path, url, here, request, sendJson, send, refuse);

  const id = (ofModel ?? cached ?? elsewhere ?? file)?.[1];
  const repository = id && hub.repositories.get(id);
  const withBearer = { "www-authenticate": 'Bearer realm="Authentication required", charset="UTF-8"' };
  if (!repository || (repository.private && !right)) return refuse(401, undefined, "Invalid username or password.", withBearer);
  if (repository.movedTo) return send(307, { location: url.pathname.replace(id, repository.movedTo) + url.search });

  if (ofModel) {
    const [, , what, revision] = ofModel;
    if (what && !["main", "HEAD", hub.head(id)].includes(revision)) return refuse(404, "RevisionNotFound", `Invalid rev id: ${revision}`);
    if (what === "preupload" || what === "commit") return write(hub, { id, what, url, here, right, body: await read(request) }, sendJson, refuse);
    if (what === "tree") {
      return sendJson(
        [...repository.files].map(([name, bytes]) => ({
          type: "file",
          oid: blobOid(bytes),
          size: bytes.length,
          path: name,
          ...(repository.large?.includes(name) && { lfs: { oid: sha1(bytes), size: bytes.length, pointerSize: 134 } }),
        })),
      );
    }
    return sendJson(hub.info(id, url.searchParams), { "x-repo-commit": hub.head(id) });
  }

  if (file && !["main", "HEAD", hub.head(id)].includes(file[3])) return refuse(404, "RevisionNotFound", `Invalid rev id: ${file[3]}`);
  const name = cached?.[2] ?? elsewhere?.[2] ?? file[4];
  const bytes = repository.files.get(name);
  if (repository.gated && !right && !elsewhere)
    return refuse(401, "GatedRepo", `Access to model ${id} is restricted. You must have access to it and be authenticated to access it. Please log in.`, withBearer);
  const head = { "x-repo-commit": hub.head(id) };
  if (!bytes) return refuse(404, "EntryNotFound", "Entry not found", head);
  const etag = `"${blobOid(bytes)}"`;
  const isLarge = repository.large?.includes(name);
  if (file?.[2] === "raw" && isLarge)
    return send(200, { ...head, "content-type": "text/plain" }, `version https://git-lfs.github.com/spec/v1\noid sha256:${sha1(bytes)}\nsize ${bytes.length}\n`);
  if (file?.[2] === "resolve") {
    const linked = { ...head, "x-linked-etag": etag, "x-linked-size": bytes.length, "accept-ranges": "bytes" };
    if (isLarge) {
      const host = secure && request.headers.host === "huggingface.co" ? "https://us.aws.cdn.hf.co" : here;
      return send(302, { ...linked, etag, location: `${host}/cdn/${id}/${name}` });
    }
    return send(307, { ...linked, location: `/api/resolve-cache/models/${id}/${hub.head(id)}/${name}?etag=${encodeURIComponent(etag)}` });
  }
  const types = { "content-type": "text/plain; charset=utf-8", etag, ...head, "accept-ranges": "bytes" };
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "");
  if (elsewhere) types["access-control-allow-origin"] = "*";
  if (!range) return send(200, { ...types, "content-security-policy": "default-src 'none'; sandbox" }, bytes);
  const [from, to] = [Number(range[1]), Math.min(range[2] === "" ? Infinity : Number(range[2]), bytes.length - 1)];
  send(206, { ...types, "content-range": `bytes ${from}-${to}/${bytes.length}` }, bytes.subarray(from, to + 1));
}

function list(hub, url, here, sendJson) {
  const { searchParams: query } = url;
  const has = (info, tag) => (info.tags ?? []).includes(tag);
  const found = [...hub.repositories.keys()].filter((id) => {
    const { info, movedTo, private: hidden } = hub.repositories.get(id);
    if (movedTo || hidden) return false;
    return (
      (!query.has("author") || id.startsWith(`${query.get("author")}/`)) &&
      query.getAll("filter").every((tag) => has(info, tag) || info.pipeline_tag === tag) &&
      (!query.has("pipeline_tag") || info.pipeline_tag === query.get("pipeline_tag")) &&
      (!query.has("search") || id.includes(query.get("search")))
    );
  });
  const size = Math.min(Number(query.get("limit") ?? pageOfList), 1000);
  const start = Number(query.get("cursor") ?? 0);
  const following = new URLSearchParams(query);
  following.set("cursor", String(start + size));
  const link = start + size < found.length ? { link: `<${here}/api/models?${following}>; rel="next"` } : {};
  sendJson(found.slice(start, start + size).map((id) => hub.info(id, query)), link);
}

function write(hub, { id, what, url, here, right, body }, sendJson, refuse) {
  if (right !== "write") return refuse(right ? 403 : 401, undefined, "You don't have the rights to do this.");
  if (what === "preupload") {
    const { files } = JSON.parse(body);
    return sendJson({ files: files.map(({ path }) => ({ path, uploadMode: "regular", shouldIgnore: false })) });
  }
  const lines = body.toString().split("\n").filter(Boolean).map((line) => JSON.parse(line));
  const { summary, description, parentCommit } = lines.find(({ key }) => key === "header").value;
  const files = Object.fromEntries(
    lines.filter(({ key }) => key === "file").map(({ value }) => [value.path, Buffer.from(value.content, value.encoding).toString()]),
  );
  const asPullRequest = url.searchParams.get("create_pr") === "1";
  if (!asPullRequest && parentCommit && parentCommit !== hub.head(id)) return refuse(412, undefined, "A commit has happened since. Please refresh and try again.");
  hub.commits.push({ id, summary, description, parentCommit, asPullRequest, files });
  const oid = sha1(body);
  sendJson({
    success: true,
    commitOid: oid,
    commitUrl: `${here}/${id}/commit/${oid}`,
    hookOutput: "",
    ...(asPullRequest && { pullRequestUrl: `${here}/${id}/discussions/${hub.commits.length}` }),
  });
}

/**
 * Signing in: whoever asks is let in at once, unless `hub.denies` says why not. A code is taken once, from where it was asked for, and with
 * what proves that (PKCE, RFC 7636). The page there cuts the tie to who opened it, as pages with a strict opener policy do.
 */
async function oauth(hub, path, url, here, request, sendJson, send, refuse) {
  if (path === "/.well-known/openid-configuration")
    return sendJson({ authorization_endpoint: `${here}/oauth/authorize`, token_endpoint: `${here}/oauth/token`, userinfo_endpoint: `${here}/oauth/userinfo` });
  if (path === "/oauth/authorize") {
    const given = Object.fromEntries(url.searchParams);
    const back = new URL(given.redirect_uri);
    back.searchParams.set("state", given.state);
    if (hub.denies) {
      back.searchParams.set("error", "access_denied");
      back.searchParams.set("error_description", hub.denies);
    } else {
      const code = sha1(given.state);
      hub.codes.set(code, given);
      back.searchParams.set("code", code);
    }
    const open = `<!doctype html><title>Hugging Face</title><script>location.replace(${JSON.stringify(back.href)})</script>`;
    return send(200, { "content-type": "text/html", "cross-origin-opener-policy": "same-origin" }, open);
  }
  if (path === "/oauth/token") {
    const given = Object.fromEntries(new URLSearchParams((await read(request)).toString()));
    const asked = hub.codes.get(given.code);
    hub.codes.delete(given.code);
    const challenge = createHash("sha256").update(given.code_verifier ?? "").digest("base64url");
    if (asked?.code_challenge !== challenge || asked.redirect_uri !== given.redirect_uri) return refuse(400, undefined, "invalid_grant");
    return sendJson({ access_token: "hf_may_write", expires_in: 3600, scope: asked.scope, token_type: "bearer" });
  }
  return sendJson({ sub: "1", name: "Me", preferred_username: "me", picture: "", profile: "", isPro: false });
}

/** asked, commits: what came. reset; fault: {path, times, status, headers, delayMs, cut}; write: {id, path, text}. */
function control(hub, what, body, response) {
  const given = body.length > 0 ? JSON.parse(body) : {};
  let says = {};
  if (what === "reset") hub.reset();
  else if (what === "fault") hub.faults.push({ times: 1, ...given });
  else if (what === "write") hub.repositories.get(given.id).files.set(given.path, Buffer.from(given.text));
  else says = { asked: hub.asked, commits: hub.commits, head: given.id && hub.head(given.id) }[what];
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(says ?? null));
}

if (process.argv[1] === import.meta.filename) {
  const { origin, close } = await startHub();
  console.log(origin);
  process.stdin.resume().on("end", () => close().then(() => process.exit(0)));
}
