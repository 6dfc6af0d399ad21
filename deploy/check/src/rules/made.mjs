// Objects that are made from contracts, settings and the service map are as they would be made now.
import { isMap } from "../cluster.mjs";
import { parseAllDocuments } from "yaml";
import { generated } from "../generate/files.mjs";

let wanted;

function originals() {
  wanted ??= [...generated()]
    .filter(([file]) => !file.startsWith("overlays/dev/"))
    .flatMap(([, words]) => parseAllDocuments(words).map((document) => document.toJS()))
    .map((original) => ({ original, spec: text(original.spec) }));
  return wanted;
}

const sorted = (value) => (Array.isArray(value) ? value.map(sorted) : isMap(value) ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])])) : value);
const text = (value) => JSON.stringify(sorted(value));

export function made(cluster) {
  if (!cluster.options.production || !cluster.options.whole) return;
  for (const { original, spec } of originals()) {
    const { kind, metadata } = original;
    const found = cluster.get(kind, metadata.name);
    if (!found) cluster.report(original, "made", "is missing", "npm run generate in deploy/check, and add it to the kustomization");
    else if (text(found.spec) !== spec) cluster.report(found, "made", "differs from what contracts and service map say", "change those, then npm run generate in deploy/check");
  }
}
