// What is looked at: all of ours, or the files that somebody names.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { check } from "./check.mjs";
import { label, overlay, read, readFile } from "./manifests.mjs";
import { render } from "./render.mjs";
import { stale } from "./generate/files.mjs";
import { kubernetes } from "./project.mjs";

const isYaml = (name) => /\.ya?ml$/.test(name);
const isBuild = (name) => /^kustomization\.ya?ml$/.test(name);

export async function ours(options) {
  const found = stale().map((file) => ({ file: `deploy/kubernetes/${file}`, object: "-", rule: "made", what: "is not what its sources say now", todo: "npm run generate in deploy/check" }));
  for (const name of ["production", "dev"]) {
    const { objects, unreadable } = overlay(name);
    found.push(...unreadable, ...(await check(objects, { ...options, whole: true, production: name === "production" })));
  }
  return found;
}

// Files are looked at as if they were applied beside ours: an object of theirs takes the place of ours, and with it all
// that came from the same file. What nobody here has is looked for among ours.
export async function named(files, options) {
  const given = files.map(readGiven);
  const theirs = given.flatMap(({ objects }) => objects);
  const names = new Set(theirs.map(({ object }) => label(object)));
  const replaced = new Set(sources().filter((identities) => identities.some((one) => names.has(one))).flat());
  const rest = overlay("production").objects.filter(({ object }) => !names.has(label(object)) && !replaced.has(label(object)));
  const found = theirs.length ? await check([...theirs, ...rest], { ...options, production: true, whole: replaced.size > 0 }) : [];
  return [...given.flatMap(({ unreadable }) => unreadable), ...found];
}

function readGiven(file) {
  if (!existsSync(file)) throw new Error(`${file} is not there.`);
  if (statSync(file).isDirectory()) return folder(file);
  return isBuild(file.split("/").at(-1)) ? read(render(resolve(file, "..")), file) : readFile(file);
}

function folder(path) {
  const names = readdirSync(path);
  if (names.some(isBuild)) return read(render(path), path);
  const parts = names.filter(isYaml).map((name) => readFile(join(path, name)));
  return { objects: parts.flatMap(({ objects }) => objects), unreadable: parts.flatMap(({ unreadable }) => unreadable) };
}

function sources(folderOf = join(kubernetes, "base")) {
  return readdirSync(folderOf, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folderOf, entry.name);
    if (entry.isDirectory()) return sources(path);
    return isYaml(entry.name) && !isBuild(entry.name) ? [readFile(path).objects.map(({ object }) => label(object))] : [];
  });
}
