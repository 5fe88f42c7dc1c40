// Writes src/generated/*.ts from all JSON Schemas of the core: the page's types cannot drift from the contract.
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { compile } from "json-schema-to-typescript";

const schemas = new URL("../../core/schema/", import.meta.url);
const generated = new URL("../src/generated/", import.meta.url);
const ending = ".schema.json";

await mkdir(generated, { recursive: true });
const files = (await readdir(schemas)).filter((file) => file.endsWith(ending));
if (files.length === 0) throw new Error(`no schemas in ${fileURLToPath(schemas)}`);
for (const file of files) {
  const name = file.slice(0, -ending.length);
  // A schema is referred to by its $id; the compiler looks for files.
  const text = (await readFile(new URL(file, schemas), "utf8")).replaceAll('"../common/1#', '"common.schema.json#');
  const types = await compile(JSON.parse(text), name, {
    additionalProperties: false,
    unreachableDefinitions: true,
    cwd: fileURLToPath(schemas),
    bannerComment: `// Generated from core/schema/${file} by npm run types.`,
  });
  await writeFile(new URL(`${name}.ts`, generated), types);
}
