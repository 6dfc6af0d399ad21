// The form of each object: its API version, its schema, its types.
import Ajv from "ajv";
import { checkVersion, modelOf, schemaOf } from "./kinds.mjs";
import { checkTypes } from "./types.mjs";

const ajv = new Ajv({ allErrors: true, strict: false });
const compiled = new Map();

const seen = new Map();

// The same object has the same form: it is looked at once in a process.
export async function checkShape(objects) {
  const keys = objects.map((object) => JSON.stringify(object));
  const fresh = [...new Map(objects.map((object, at) => [keys[at], object])).entries()].filter(([key]) => !seen.has(key));
  const results = await look(fresh.map(([, object]) => object));
  fresh.forEach(([key], at) => seen.set(key, results[at]));
  return keys.map((key) => seen.get(key));
}

async function look(objects) {
  const byTypes = checkTypes(objects);
  return Promise.all(objects.map(async (object, at) => {
    const version = checkVersion(object);
    if (version) return [version];
    const model = modelOf(object);
    const problems = schemaOf(object) ? bySchema(object) : [...byTypes[at], ...(model.validator ? await byModel(object, model) : requiredSpec(object))];
    return unique(problems).map(({ path, what }) => ({ rule: "schema", what: `${path || "/"}: ${what}`, todo: "correct the field" }));
  }));
}

const requiredSpec = (object) => (object.spec ? [] : [{ path: "/spec", what: "is missing" }]);

// A plain sentence by the types and the validator's own about the same place are one finding.
const unique = (problems) => [...new Map(problems.toReversed().map((problem) => [problem.path, problem])).values()].toReversed();

async function byModel(object, { module, validator }) {
  let Model;
  try {
    ({ [validator]: Model } = await import(module));
  } catch {
    return [{ path: "/kind", what: `${object.apiVersion} has no kind ${object.kind}` }];
  }
  try {
    new Model(structuredClone(object)).validate();
    return [];
  } catch (e) {
    return (e.errors ?? [{ instancePath: "", message: e.message }]).map(sentence);
  }
}

function bySchema(object) {
  const key = `${object.apiVersion} ${object.kind}`;
  if (!compiled.has(key)) compiled.set(key, ajv.compile(schemaOf(object)));
  const validate = compiled.get(key);
  return validate(object) ? [] : validate.errors.filter(({ keyword }) => keyword !== "oneOf").map(sentence);
}

function sentence({ instancePath, message, params = {} }) {
  const name = params.additionalProperty ?? params.propertyName;
  if (name) return { path: `${instancePath}/${name}`, what: "unknown field" };
  if (params.missingProperty) return { path: `${instancePath}/${params.missingProperty}`, what: "is missing" };
  return { path: instancePath, what: params.allowedValues ? `${message}: ${params.allowedValues.join(", ")}` : message };
}
