// The server of scripts/serve, without a browser.
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { resolve } from "node:path";
import { expect, test } from "@playwright/test";

test("local server: its headers give no permission away, downloads that break off leave no file open, and what is outside is not given", async () => {
  const folder = test.info().outputPath("site");
  mkdirSync(folder, { recursive: true });
  writeFileSync(resolve(folder, "large.bin"), Buffer.alloc(20_000_000));
  writeFileSync(resolve(folder, "index.html"), "<!doctype html>here");
  const server = spawn(process.execPath, [resolve(__dirname, "../../scripts/lib/static_server.mjs"), folder, "--port", "0"]);
  try {
    const origin = await new Promise<string>((found) => {
      server.stdout.on("data", (text: Buffer) => {
        const [address] = /http:\S+/.exec(String(text)) ?? [];
        if (address) found(address);
      });
    });
    const open = () => readdirSync(`/proc/${server.pid}/fd`).length;
    const before = open();
    const breakOff = () =>
      new Promise<void>((done) => {
        const asking = request(`${origin}large.bin`, (answer) => answer.once("data", () => asking.destroy()));
        asking
          .on("close", done)
          .on("error", () => undefined)
          .end();
      });
    for (let round = 0; round < 10; ++round) await Promise.all(Array.from({ length: 10 }, breakOff));
    await expect.poll(open).toBeLessThan(before + 10);
    const answer = await fetch(origin);
    expect(answer.headers.get("permissions-policy")).toContain("camera=()");
    expect(answer.headers.get("x-frame-options")).toBeNull();
    expect(await answer.text()).toContain("here");
    expect((await fetch(`${origin}..%2f..%2fpackage.json`)).status).toBe(404);
    expect((await fetch(`${origin}nothing`)).status).toBe(404);
    expect((await fetch(origin, { method: "POST" })).status).toBe(405);
  } finally {
    server.kill();
  }
});
