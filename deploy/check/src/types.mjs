// Fields, enumerations and plain types of an object held against the TypeScript types of its model: what a validator
// lets pass (it allows unknown fields) is found here.
import ts from "typescript";
import { join } from "node:path";
import { root } from "./project.mjs";
import { isNewer, modelOf } from "./kinds.mjs";

const ENTRY = join(root, "deploy/check/src/entry-of-types.ts");
const OPTIONS = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, target: ts.ScriptTarget.ES2022, skipLibCheck: true, types: [], lib: ["lib.es2022.d.ts"], strict: true };

let checker;
let known = new Map();

const keyOf = (model) => `${model.module}#${model.type}`;

// One program for all kinds that will be asked for; another kind later makes a new one.
function types(objects) {
  const models = [...new Map(objects.map(modelOf).filter(Boolean).map((model) => [keyOf(model), model])).values()];
  if (models.every((model) => known.has(keyOf(model)))) return;
  const all = [...new Set([...known.keys(), ...models.map(keyOf)])];
  const text = all.map((key, at) => `export type T${at} = import("${key.split("#")[0]}").${key.split("#")[1]};`).join("\n");
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, ...rest) => (name === ENTRY ? ts.createSourceFile(name, text, OPTIONS.target) : getSourceFile(name, ...rest));
  host.fileExists = (name) => name === ENTRY || fileExists(name);
  const program = ts.createProgram([ENTRY], OPTIONS, host);
  checker = program.getTypeChecker();
  const aliases = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(ENTRY)));
  known = new Map(aliases.map((alias, at) => [all[at], checker.getDeclaredTypeOfSymbol(alias)]));
}

export function checkTypes(objects) {
  types(objects);
  return objects.map((object) => {
    const model = modelOf(object);
    const type = model && known.get(keyOf(model));
    if (!type || type.flags & ts.TypeFlags.Any) return [];
    const found = [];
    const { apiVersion, kind, ...props } = object;
    walk(model.validator ? object : props, type, "", found);
    return found.filter(({ path }) => !isNewer(object, path));
  });
}

const parts = (type) => (type.isUnion() ? type.types : [type]);
const isPlain = (type) => type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike | ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Void);

function walk(value, type, path, found) {
  const options = parts(type);
  if (value === null || value === undefined || options.some((one) => one.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown))) return;
  if (typeof value !== "object") return plain(value, options, path, found);
  const shapes = options.filter((one) => !isPlain(one));
  if (Array.isArray(value)) return array(value, shapes, path, found);
  const objects = shapes.filter((one) => !checker.isArrayType(one));
  if (!objects.length) return found.push({ path, what: "must not be an object" });
  const attempts = objects.map((shape) => fieldsOf(value, shape, path));
  found.push(...attempts.reduce((least, one) => (one.length < least.length ? one : least)));
}

function array(value, shapes, path, found) {
  const shape = shapes.find((one) => checker.isArrayType(one));
  if (!shape) return found.push({ path, what: "must not be a list" });
  const [item] = checker.getTypeArguments(shape);
  value.forEach((one, at) => walk(one, item, `${path}/${at}`, found));
}

function fieldsOf(value, shape, path) {
  const found = [];
  const rest = shape.getStringIndexType();
  for (const [name, one] of Object.entries(value)) {
    const property = propertyOf(shape, name);
    if (property) walk(one, checker.getTypeOfSymbol(property), `${path}/${name}`, found);
    else if (rest) walk(one, rest, `${path}/${name}`, found);
    else found.push({ path: `${path}/${name}`, what: "unknown field" });
  }
  return found;
}

// Some packages write a field in their own case and its real name into its comment.
function propertyOf(shape, name) {
  const real = (property) => /#([^#\s]+)$/.exec(property.getJsDocTags(checker).find((tag) => tag.name === "schema")?.text?.map(({ text }) => text).join("") ?? "")?.[1];
  const property = shape.getProperty(name);
  return property && (real(property) ?? name) === name ? property : shape.getProperties().find((one) => real(one) === name);
}

// Quantities and ports that may be a number or a text are classes in some packages: those take any plain value.
function plain(value, options, path, found) {
  const wrapper = options.some((one) => !isPlain(one) && one.symbol?.flags & ts.SymbolFlags.Class);
  if (wrapper || options.some((one) => fits(value, one))) return;
  const values = options.filter((one) => "value" in one).map((one) => one.value);
  found.push({ path, what: values.length ? `"${value}" is none of ${values.join(", ")}` : `must not be a ${typeof value}` });
}

function fits(value, type) {
  if ("value" in type) return value === type.value;
  const flag = { string: ts.TypeFlags.String, number: ts.TypeFlags.Number, boolean: ts.TypeFlags.BooleanLike }[typeof value];
  return Boolean(type.flags & flag) || (type.flags & ts.TypeFlags.TemplateLiteral && typeof value === "string");
}
