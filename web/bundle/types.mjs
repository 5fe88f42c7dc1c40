// Writes src/generated/*.ts from the JSON Schemas of the core: the page's types cannot drift from the contract.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { compile } from "json-schema-to-typescript";

const schemas = new URL("../../core/schema/", import.meta.url);
const generated = new URL("../src/generated/", import.meta.url);
const names = ["run", "report", "catalogue", "import", "card"];

await mkdir(generated, { recursive: true });
for (const name of names) {
  const schema = JSON.parse(await readFile(new URL(`${name}.schema.json`, schemas), "utf8"));
  const types = await compile(schema, name, {
    additionalProperties: false,
    bannerComment: `// Generated from core/schema/${name}.schema.json by npm run types.`,
  });
  await writeFile(new URL(`${name}.ts`, generated), types);
}
