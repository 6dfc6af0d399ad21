// Short words for JSON schemas of what has no published model: closed, so that a misspelt field is found.
export const text = { type: "string", minLength: 1 };
export const number = { type: "integer" };
export const yes = { type: "boolean" };
export const any = {};
export const map = (value = text) => ({ type: "object", additionalProperties: value });
export const list = (items) => ({ type: "array", items, minItems: 1 });
export const one = (...values) => ({ enum: values });
export const duration = { type: "string", pattern: "^([0-9]+(ms|s|m|h))+$" };
export const quantity = { type: "string", pattern: "^[0-9]+(Ki|Mi|Gi|Ti)$" };
export const cpu = { type: "string", pattern: "^([0-9]+m|[0-9]+)$" };
export const between = (minimum, maximum) => ({ type: "integer", minimum, maximum });
export const port = between(1, 65535);
export const dns = { type: "string", pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$", maxLength: 253 };

// Fields with a trailing ! are required.
export function fields(shape) {
  const names = Object.keys(shape);
  return {
    type: "object",
    properties: Object.fromEntries(names.map((name) => [name.replace("!", ""), shape[name]])),
    required: names.filter((name) => name.endsWith("!")).map((name) => name.slice(0, -1)),
    additionalProperties: false,
  };
}

export const resources = fields({
  "requests!": fields({ cpu, "memory!": quantity }),
  "limits!": fields({ cpu, "memory!": quantity }),
});

export const metadata = fields({ "name!": dns, namespace: dns, labels: map({ type: "string" }), annotations: map({ type: "string" }) });

export const kind = (apiVersion, name, spec) => ({
  [`${apiVersion} ${name}`]: fields({ "apiVersion!": one(apiVersion), "kind!": one(name), "metadata!": metadata, "spec!": spec }),
});
