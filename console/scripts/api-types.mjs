// Writes src/api/generated from contracts/openapi; with --check it only says whether that is up to date.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { parse } from "yaml";

const here = dirname(fileURLToPath(import.meta.url));
const contracts = join(here, "../../contracts/src/main/resources/contracts/openapi");
const generated = join(here, "../src/api/generated");
const services = ["account", "invoice", "payment", "notification"];

function isNullable(property) {
  const types = [property.type ?? []].flat();
  return types.includes("null") || (property.anyOf ?? []).some((choice) => choice.type === "null");
}

/** What may be null may also be absent; all else is always there. */
function requireWhatIsNeverNull(schema) {
  if (schema.properties && !schema.required) {
    schema.required = Object.entries(schema.properties)
      .filter(([, property]) => !isNullable(property))
      .map(([name]) => name);
  }
}

/** The console reads JSON; a printed form beside it is only linked to. */
function keepJson(path) {
  for (const operation of Object.values(path)) {
    for (const answer of Object.values(operation.responses ?? {})) {
      const json = answer.content?.["application/json"];
      if (json) {
        answer.content = { "application/json": json };
      }
    }
  }
}

async function typesOf(service) {
  const document = parse(await readFile(join(contracts, `${service}.yaml`), "utf8"));
  Object.values(document.components.schemas).forEach(requireWhatIsNeverNull);
  Object.values(document.paths).forEach(keepJson);
  const head = `// Made by "npm run api" from contracts/openapi/${service}.yaml; not to be edited.\n`;
  return head + astToString(await openapiTS(document, { alphabetize: true }));
}

let stale = false;
await mkdir(generated, { recursive: true });
for (const service of services) {
  const file = join(generated, `${service}.ts`);
  const wanted = await typesOf(service);
  if (process.argv.includes("--check")) {
    const found = await readFile(file, "utf8").catch(() => "");
    if (found !== wanted) {
      stale = true;
      console.error(`${file} is not what contracts/openapi/${service}.yaml says: npm run api`);
    }
  } else {
    await writeFile(file, wanted);
  }
}
process.exitCode = stale ? 1 : 0;
