// Builds the page as one file and as a site, in every language; English first, as the others lie in folders of its site.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const vite = resolve(createRequire(import.meta.url).resolve("vite/package.json"), "../bin/vite.js");
for (const TRAINPRINT_LANGUAGE of ["en", "fr"])
  for (const mode of ["file", "site"]) {
    const { status } = spawnSync(process.execPath, [vite, "build", "--mode", mode], {
      stdio: "inherit",
      env: { ...process.env, TRAINPRINT_LANGUAGE },
    });
    if (status !== 0) process.exit(status ?? 1);
  }
