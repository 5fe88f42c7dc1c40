// The built page on a server that holds back, cuts short, replaces or delays parts of it, as networks, blockers and proxies do.
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { filesOf } from "../../scripts/lib/static_server.mjs";

const types = { js: "text/javascript", css: "text/css", wasm: "application/wasm", html: "text/html; charset=utf-8" };

/** Serves `site`, sound until told otherwise. */
export async function faulty(site) {
  const files = filesOf(site);
  let rules = [];
  const held = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const rule = rules.find(({ part }) => part.test(pathname));
    if (!rule) return files(request, response);
    rule.met += 1;
    const type = types[pathname.replace(/.*\./, "")] ?? types.html;
    // Not to be kept: what comes in its place the next time is another answer.
    const answer = (body, contentType = type) => response.writeHead(200, { "content-type": contentType, "cache-control": "no-store" }).end(body);
    const path = join(site, pathname === "/" ? "index.html" : pathname);
    const whole = () => readFileSync(path);
    if (rule.how === "blocked") return request.socket.destroy();
    if (rule.how === "missing") return response.writeHead(404, { "cache-control": "no-store" }).end();
    if (rule.how === "cut short") return answer(whole().subarray(0, rule.bytes ?? 1000));
    if (rule.how === "a proxy's page") return answer("<!doctype html><title>Log in</title>", types.html);
    if (rule.how === "slow") return void held.push({ go: () => files(request, response), drop: () => request.socket.destroy() });
    return answer(rule.how(existsSync(path) ? whole().toString() : ""));
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    /** What happens to each part from now on, by a pattern of its path: a way named above, or a function that edits its text. */
    set(...faults) {
      rules = faults.map(([part, how, bytes]) => ({ part, how, bytes, met: 0 }));
      return rules;
    },
    /** Lets go what was slow. */
    release: () => held.splice(0).forEach(({ go }) => go()),
    /** Breaks it off instead. */
    drop: () => held.splice(0).forEach(({ drop }) => drop()),
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
