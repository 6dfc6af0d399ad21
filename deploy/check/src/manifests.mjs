// Objects of manifests, each with the file that it came from.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAllDocuments } from "yaml";
import { kubernetes } from "./project.mjs";
import { render } from "./render.mjs";

const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

// Gives the objects of a text and the sentences about what could not be read.
export function read(text, file) {
  const objects = [];
  const unreadable = [];
  for (const document of parseAllDocuments(text, { version: "1.1" })) {
    if (document.errors.length) {
      unreadable.push({ file, object: "-", rule: "yaml", what: document.errors[0].message.split("\n")[0], todo: "write valid YAML" });
      continue;
    }
    const value = document.toJS();
    const items = isObject(value) && value.kind === "List" ? (value.items ?? []) : [value];
    for (const item of items.filter((one) => one !== null && one !== undefined)) {
      if (isObject(item) && isObject(item.metadata) && typeof item.kind === "string" && typeof item.apiVersion === "string") {
        objects.push({ file, object: item });
      } else {
        unreadable.push({ file, object: "-", rule: "yaml", what: "a document without apiVersion, kind or metadata", todo: "give all three" });
      }
    }
  }
  return { objects, unreadable };
}

export const readFile = (path, file = path) => read(readFileSync(path, "utf8"), file);

const rendered = new Map();

export function overlay(name) {
  if (!rendered.has(name)) rendered.set(name, render(join(kubernetes, "overlays", name)));
  return read(rendered.get(name), `deploy/kubernetes/overlays/${name}`);
}

export const label = (object) => `${object.kind}/${object.metadata?.name ?? "?"}`;
