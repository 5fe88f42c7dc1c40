#!/usr/bin/env node
// Compares the grid tables with the npm package that republishes their sources, so that a new
// release of Ember or Electricity Maps is noticed. Exits 1 when a figure departs from ours by more
// than 1 %, except where our row says that a newer source wins.
//
//   scripts/check-grid-data.mjs [folder with node_modules]   (default: web)
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const tolerance = 0.01;
const year = 2025; // of the Electricity Maps tables
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const where = resolve(process.argv[2] ?? join(root, "web"));
const home = join(where, "node_modules", "@tgwf", "co2");

if (!existsSync(home)) {
  console.error(`@tgwf/co2 is not installed in ${where}: run npm ci there first`);
  process.exit(2);
}
const exported = JSON.parse(readFileSync(join(home, "package.json"), "utf8")).exports;
const load = (name) => import(pathToFileURL(join(home, exported[name].import)).href);
const ember = (await load("./data")).averageIntensity.data;
const mapsByYear = await load("./data/electricity-maps");
const maps = mapsByYear[`yearly${year}`].data;

/** Rows of a table under core/data, quoted fields and all. */
function rows(name) {
  const lines = readFileSync(join(root, "core", "data", name), "utf8")
    .trimEnd()
    .split("\n");
  const fields = (line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => (m[1] === undefined ? m[2] : m[1].replaceAll('""', '"')));
  const [head, ...body] = lines.map(fields);
  return body.map((row) => Object.fromEntries(head.map((column, i) => [column, row[i]])));
}

// The package's names for what has no ISO code.
const emberName = {
  LATAM: "LATIN AMERICA AND CARIBBEAN",
  MIDEAST: "MIDDLE EAST",
  NORTHAM: "NORTH AMERICA",
};
let compared = 0;
let waived = 0;
const drift = [];

function compare(label, row, theirs) {
  if (row.newer_wins === "yes") {
    waived += 1;
    return;
  }
  const ours = Number(row.gco2e_per_kwh);
  compared += 1;
  if (theirs === undefined) drift.push(`${label}: ${ours} here, gone there`);
  else if (!(Math.abs(theirs - ours) <= tolerance * ours)) drift.push(`${label}: ${ours} here, ${theirs} there`);
}

const missing = [];
const seen = new Set();
for (const row of rows("grid_countries.csv")) {
  const key = emberName[row.iso3] ?? row.iso3;
  seen.add(key);
  if (row.source.startsWith("Ember")) compare(row.iso3, row, ember[key]);
  else if (row.newer_wins === "yes") waived += 1;
}
for (const row of rows("electricity_maps/countries.csv")) {
  seen.add(row.iso3);
  compare(row.iso2, row, maps[row.iso2]?.carbonIntensity.value);
}
for (const row of rows("electricity_maps/zones.csv")) compare(row.zone, row, maps[row.zone]?.carbonIntensity.value);
// A country is found by its alpha-2 code there, a zone by its own.
const alpha2 = new Map(rows("electricity_maps/countries.csv").map((row) => [row.iso3, row.iso2]));
for (const row of rows("electricity_maps/yearly.csv")) {
  const figure = mapsByYear[`yearly${row.year}`]?.data[alpha2.get(row.place) ?? row.place];
  compare(`${row.place} ${row.year}`, row, figure?.carbonIntensity.value);
}
for (const key of Object.keys(ember)) if (!seen.has(key) && key !== "WORLD") missing.push(key);

for (const line of drift) console.log(line);
for (const key of missing) console.log(`${key}: ${ember[key]} there, not in our tables`);
console.log(
  `${compared} figures compared with @tgwf/co2, ${waived} newer here, ` +
    `${drift.length} off by more than ${tolerance * 100} %, ${missing.length} missing here`,
);
process.exit(drift.length + missing.length > 0 ? 1 : 0);
