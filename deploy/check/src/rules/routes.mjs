// Routes and policies: nothing dangles, every call of the API needs a token, every route has its limits.
import { list, sameSpace } from "../cluster.mjs";
import { gatewayContract } from "../project.mjs";
import { addresses } from "./addresses.mjs";

export function routes(cluster) {
  const hosts = addresses(cluster);
  for (const object of cluster.all("Gateway")) gateway(cluster, object);
  for (const object of cluster.all("HTTPRoute")) route(cluster, object, hosts);
  for (const object of cluster.all("SecurityPolicy", "BackendTrafficPolicy", "ClientTrafficPolicy")) policy(cluster, object, hosts);
  for (const object of cluster.all("EnvoyProxy")) backends(cluster, object, list(object.spec?.telemetry?.tracing?.provider?.backendRefs), hosts);
}

function gateway(cluster, object) {
  const parameters = object.spec?.infrastructure?.parametersRef;
  if (parameters && !cluster.get(parameters.kind, parameters.name, object)) cluster.report(object, "reference", `${parameters.kind}/${parameters.name} is not there`, "name one that is");
  const routed = cluster.all("HTTPRoute").flatMap((one) => list(one.spec?.parentRefs)).filter(({ name }) => name === object.metadata.name).map(({ sectionName }) => sectionName);
  for (const { name, protocol, port } of list(object.spec?.listeners)) {
    if (routed.length && !routed.includes(name) && !routed.includes(undefined)) cluster.report(object, "reference", `no route uses the listener ${name}`, "remove it, or correct its name");
    if (protocol === "HTTPS" && port !== 443) cluster.report(object, "port", `${name} takes HTTPS at ${port}`, "take it at 443, where clients ask");
  }
}

const EXACT = "Exact";

function route(cluster, object, hosts) {
  for (const { name, sectionName, kind = "Gateway" } of list(object.spec?.parentRefs)) {
    const parent = cluster.get(kind, name, object);
    if (!parent) cluster.report(object, "route", `the ${kind} ${name} is not there`, "name one that is");
    else if (sectionName && !list(parent.spec?.listeners).some((listener) => listener.name === sectionName)) cluster.report(object, "route", `the Gateway has no listener ${sectionName}`, "name one of its listeners");
  }
  if (!list(object.spec?.parentRefs).length) cluster.report(object, "route", "belongs to no Gateway", "name one in parentRefs");
  for (const rule of list(object.spec?.rules)) {
    list(rule.matches).forEach(({ path }) => path && plainPath(cluster, object, path));
    backends(cluster, object, list(rule.backendRefs), hosts);
    for (const { extensionRef } of list(rule.filters).filter((filter) => filter.extensionRef)) {
      if (!cluster.get(extensionRef.kind, extensionRef.name, object)) cluster.report(object, "reference", `${extensionRef.kind}/${extensionRef.name} is not there`, "name one that is");
    }
    if (!list(rule.backendRefs).length && !list(rule.filters).length) cluster.report(object, "route", "a rule leads nowhere", "give it a backend");
  }
  protectedAndLimited(cluster, object);
}

function plainPath(cluster, object, { type = "PathPrefix", value = "/" }) {
  if (!value.startsWith("/")) cluster.report(object, "path", `the path ${value} does not begin with /`, "begin it with /");
  else if (value.includes("//") || /\/\.\.?(\/|$)/.test(value)) cluster.report(object, "path", `the path ${value} is not plain`, "write it as it is asked for");
  if (type === "RegularExpression") {
    try {
      new RegExp(value);
    } catch {
      cluster.report(object, "path", `${value} is no regular expression`, "correct it");
    }
  } else if (type === EXACT && /[[\]{}*]/.test(value)) {
    cluster.report(object, "path", `${value} is taken letter by letter`, "make it a RegularExpression");
  }
}

function backends(cluster, object, references, hosts) {
  for (const { name, port, kind = "Service" } of references) {
    const wanted = kind === "Service" && hosts.get(name);
    if (!wanted) cluster.report(object, "route", `the ${kind} ${name} is not there`, "name one that is");
    else if (!wanted.has(port)) cluster.report(object, "route", `${name} has no port ${port}`, `use ${[...wanted].join(" or ")}`);
  }
}

const targetsOf = (policy) => list(policy.spec?.targetRefs);
const isFor = (policy, object) => sameSpace(policy, object) && targetsOf(policy).some(({ kind, name }) => kind === object.kind && name === object.metadata.name);

// Only for what is behind an Envoy Gateway of ours, known by its policies.
function protectedAndLimited(cluster, object) {
  if (!cluster.all("SecurityPolicy", "BackendTrafficPolicy").length) return;
  const paths = list(object.spec?.rules).filter((rule) => list(rule.backendRefs).length).flatMap((rule) => list(rule.matches)).map(({ path }) => path?.value ?? "/");
  const token = cluster.all("SecurityPolicy").some((policy) => policy.spec?.jwt && isFor(policy, object));
  const api = paths.some((path) => path.startsWith("/api"));
  if (api && !token) cluster.report(object, "token", "calls of the API need no token here", "name the route in the SecurityPolicy");
  if (paths.some((path) => path.startsWith("/callbacks")) && token) cluster.report(object, "token", "a payment company has no token", "take the route out of the SecurityPolicy");
  if ((api || paths.some((path) => path.startsWith("/callbacks"))) && !cluster.all("BackendTrafficPolicy").some((policy) => policy.spec?.requestBuffer && policy.spec?.rateLimit && isFor(policy, object))) {
    cluster.report(object, "limit", "has no limit of rate or size", "name the route in a BackendTrafficPolicy with both");
  }
}

// What the gateway of the local stack drops of a client's headers, the edge drops before it looks at them.
function dropped(cluster, object) {
  if (!targetsOf(object).some(({ kind }) => kind === "Gateway")) return;
  const removed = list(object.spec?.headers?.earlyRequestHeaders?.remove);
  for (const name of gatewayContract().dropped.filter((one) => !removed.includes(one))) cluster.report(object, "header", `a client's ${name} is passed on`, "name it in headers.earlyRequestHeaders.remove");
}

function policy(cluster, object, hosts) {
  if (object.kind === "ClientTrafficPolicy") dropped(cluster, object);
  if (!targetsOf(object).length) cluster.report(object, "reference", "is for nothing", "name a route or gateway in targetRefs");
  for (const { kind, name, sectionName } of targetsOf(object)) {
    const target = cluster.get(kind, name, object);
    if (!target) cluster.report(object, "reference", `${kind}/${name} is not there`, "name one that is");
    else if (sectionName && !JSON.stringify(target.spec).includes(`"name":"${sectionName}"`)) cluster.report(object, "reference", `${kind}/${name} has no part ${sectionName}`, "name one that it has");
  }
  for (const { remoteJWKS } of list(object.spec?.jwt?.providers)) backends(cluster, object, list(remoteJWKS?.backendRefs), hosts);
}
