// Routes, sizes, rates and the token rule at the gateway, from the contracts that the gateway of the local stack reads too.
import { join } from "node:path";
import { contracts, gatewayContract, readYaml } from "../project.mjs";
import { object } from "./objects.mjs";

const GATEWAY = "gateway.networking.k8s.io";
const ENVOY = "gateway.envoyproxy.io";
const SUBJECT = "x-saldo-subject";
const MOST_MATCHES = 64;

export function routes() {
  const contract = gatewayContract();
  const apis = Object.entries(contract.services).map(([service, port]) => ({ name: `${service}-api`, service, port, paths: pathsOf(service) }));
  apis.forEach((api, at) => apis.slice(at + 1).forEach((other) => refuseOverlap(api, other)));
  const names = apis.map((api) => api.name);
  const streams = apis.flatMap(streamsOf);
  const big = contract.bodies.calls.map((call) => ({ ...call, ...owner(call, apis), route: `${call.path.split("/").at(-1)}` }));
  return [
    ...apis.map(apiRoute),
    ...big.map(bigRoute),
    ...streams.map(({ service, port, path }) => route(`${service}-streams`, "billing", [{ matches: [{ path: pathMatch(path), method: "GET" }], backendRefs: backend(service, port) }])),
    callbackRoute(contract),
    linkRoute(contract),
    securityPolicy(contract, [...names, ...big.map((call) => call.route), ...streams.map(({ service }) => `${service}-streams`)]),
    apiTraffic(contract, "api", names, contract.bodies.usual),
    ...big.map((call) => apiTraffic(contract, call.route, [call.route], call.bytes)),
    ...streams.map(({ service }) => withoutEnd(apiTraffic(contract, `${service}-streams`, [`${service}-streams`], contract.bodies.usual))),
    addressTraffic(contract, "callbacks", "callbacks", contract.rates.callback, contract.bodies.callback),
    addressTraffic(contract, "links", "links", contract.rates.address, contract.bodies.link),
    addressTraffic(contract, "console", "console", contract.rates.address, contract.bodies.callback),
  ];
}

// What the documents name below /api, and what every service has; callbacks have a route of their own.
function pathsOf(service) {
  return Object.keys(readYaml(join(contracts, `openapi/${service}.yaml`)).paths).filter((path) => path.startsWith("/api/") && !path.startsWith("/api/v1/services/"));
}

// Streams of events end when the client leaves: they get no time limit.
function streamsOf({ service, port }) {
  const { paths } = readYaml(join(contracts, `openapi/${service}.yaml`));
  return Object.keys(paths)
    .filter((path) => JSON.stringify(paths[path].get ?? {}).includes("text/event-stream"))
    .map((path) => ({ service, port, path }));
}

function withoutEnd(policy) {
  policy.spec.timeout.http.requestTimeout = "0s";
  return policy;
}

const segments = (path) => path.split("/");
const parameter = (segment) => segment.startsWith("{");

function meet(one, other) {
  const [a, b] = [segments(one), segments(other)];
  return a.length === b.length && a.every((segment, at) => segment === b[at] || parameter(segment) || parameter(b[at]));
}

function refuseOverlap(api, other) {
  for (const path of api.paths.filter((of) => of.includes("{"))) {
    const same = other.paths.find((of) => of.includes("{") && meet(path, of));
    if (same) throw new Error(`${path} of ${api.service} and ${same} of ${other.service} match the same calls: Kubernetes cannot tell them apart`);
  }
}

function pathMatch(path) {
  return path.includes("{") ? { type: "RegularExpression", value: path.replaceAll(/\{[^}]+\}/g, "[^/]+") } : { type: "Exact", value: path };
}

const backend = (service, port) => [{ name: `${service}-service`, port }];
const route = (name, listener, rules) => object(`${GATEWAY}/v1`, "HTTPRoute", name, { parentRefs: [{ name: "saldo", sectionName: listener }], rules });

function apiRoute({ name, service, port, paths }) {
  const matches = [...paths.toSorted().map(pathMatch), { type: "PathPrefix", value: `/api/v1/services/${service}` }].map((path) => ({ path }));
  const rules = [];
  for (let from = 0; from < matches.length; from += MOST_MATCHES) {
    rules.push({ matches: matches.slice(from, from + MOST_MATCHES), backendRefs: backend(service, port) });
  }
  return route(name, "billing", rules);
}

function owner({ path }, apis) {
  const api = apis.find(({ paths }) => paths.includes(path));
  if (!api) throw new Error(`gateway.yaml names ${path}, which no OpenAPI document has`);
  return { service: api.service, port: api.port };
}

// With the method the match is more specific than that of the whole path, so it goes first.
function bigRoute({ route: name, method, path, service, port }) {
  return route(name, "billing", [{ matches: [{ path: pathMatch(path), method }], backendRefs: backend(service, port) }]);
}

function callbackRoute({ callbacks, services }) {
  const value = callbacks.path.replace("{gatewayAccount}", callbacks.account);
  return route("callbacks", "callbacks", [
    { matches: [{ path: { type: "RegularExpression", value }, method: "POST" }], backendRefs: backend(callbacks.service, services[callbacks.service]) },
  ]);
}

// The links of mails: signed, so they need no token.
function linkRoute({ links, services }) {
  const value = links.path.replace("{token}", links.token);
  return route("links", "billing", [{ matches: [{ path: { type: "RegularExpression", value } }], backendRefs: backend(links.service, services[links.service]) }]);
}

const targets = (names) => names.map((name) => ({ group: GATEWAY, kind: "HTTPRoute", name }));

function securityPolicy({ token }, names) {
  const provider = {
    name: "saldo",
    issuer: "https://id.saldo.example/realms/saldo",
    audiences: [token.audience],
    remoteJWKS: {
      uri: "http://keycloak-service:8080/realms/saldo/protocol/openid-connect/certs",
      backendRefs: [{ name: "keycloak-service", port: 8080 }],
      cacheDuration: "300s",
    },
    claimToHeaders: [{ claim: "sub", header: SUBJECT }],
  };
  return object(`${ENVOY}/v1alpha1`, "SecurityPolicy", "token", { targetRefs: targets(names), jwt: { providers: [provider] } });
}

// A bucket of so many a second on average and so many at once is, in windows: so many in a second, and the average of a minute.
function limits(rate, clientSelectors) {
  const [perSecond, burst] = rate.split("/").map(Number);
  return [
    { clientSelectors, limit: { requests: burst, unit: "Second" }, shared: true },
    { clientSelectors, limit: { requests: perSecond * 60, unit: "Minute" }, shared: true },
  ];
}

function traffic(contract, name, routesOf, bytes, rules) {
  return object(`${ENVOY}/v1alpha1`, "BackendTrafficPolicy", name, {
    targetRefs: targets(routesOf),
    rateLimit: { type: "Global", global: { rules } },
    requestBuffer: { limit: size(bytes) },
    timeout: { tcp: { connectTimeout: contract.timeouts.connect }, http: { requestTimeout: contract.timeouts.read } },
    circuitBreaker: { maxParallelRequests: contract.inFlight, maxPendingRequests: contract.inFlight },
  });
}

const apiTraffic = (contract, name, routesOf, bytes) => traffic(contract, name, routesOf, bytes, limits(contract.rates.caller, [{ headers: [{ name: SUBJECT, type: "Distinct" }] }]));

const addressTraffic = (contract, name, of, rate, bytes) => traffic(contract, name, [of], bytes, limits(rate, [{ sourceCIDR: { type: "Distinct", value: "0.0.0.0/0" } }]));

export const size = (bytes) => (bytes % 1048576 === 0 ? `${bytes / 1048576}Mi` : `${bytes / 1024}Ki`);
