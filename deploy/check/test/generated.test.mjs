// What is made stays what its sources say, and the service map what the services have.
import test from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stale } from "../src/generate/files.mjs";
import { networkPolicies } from "../src/generate/network.mjs";
import { routes } from "../src/generate/routes.mjs";
import { asyncApi, contracts, gatewayContract, properties, readYaml, root, serviceMap, services } from "../src/project.mjs";
import { check } from "../src/check.mjs";
import { overlay } from "../src/manifests.mjs";

test("finds committed files as they would be made now", () => {
  assert.deepEqual(stale(), []);
});

test("has the ports of each service's settings in the service map and at the gateway", () => {
  for (const service of services) {
    const settings = properties(service);
    assert.deepEqual(serviceMap().workloads[`${service}-service`].ports, { http: Number(settings["quarkus.http.port"]), management: Number(settings["quarkus.management.port"]) });
    assert.equal(gatewayContract().services[service], Number(settings["quarkus.http.port"]));
  }
});

const edit = (name, change) => overlay("production").objects.map((entry) => (entry.object.kind === "NetworkPolicy" && entry.object.metadata.name === name ? change(entry) : entry)).filter(Boolean);
const whole = { whole: true, production: true };

test("finds an edge that only a policy has, and one that only the service map has", async () => {
  const more = edit("console", (entry) => (entry.object.spec.ingress.push({ from: [{ podSelector: {} }], ports: [{ port: 8080, protocol: "TCP" }] }), entry));
  const less = edit("account-db", (entry) => (entry.object.spec.ingress.pop(), entry));
  const none = edit("default-deny", () => undefined);
  for (const [objects, rule] of [[more, "service-map"], [less, "service-map"], [none, "network-policy"]]) {
    assert.ok((await check(objects, whole)).some((finding) => finding.rule === rule));
  }
});

test("makes for every edge of the service map what leaves and what comes in", () => {
  const map = serviceMap();
  const made = Object.fromEntries(networkPolicies(map).map((policy) => [policy.metadata.name, policy.spec]));
  for (const { from, to } of map.edges) {
    if (map.workloads[to]) assert.ok(made[to].ingress.length, to);
    if (map.workloads[from]) assert.ok(made[from].egress.length, from);
  }
  const ends = networkPolicies(map).flatMap(({ spec }) => [...(spec.ingress ?? []), ...(spec.egress ?? [])]).length;
  const wanted = map.edges.reduce((sum, { from, to }) => sum + (map.workloads[from] ? 1 : 0) + (map.workloads[to] ? 1 : 0), 1);
  assert.equal(ends, wanted);
});

// What a path of the documents leads to at the edge, by the rules of the Gateway API: exact, then pattern, then prefix.
const ROUTES = routes().filter(({ kind }) => kind === "HTTPRoute");

function backendOf(method, path) {
  const order = ["Exact", "RegularExpression", "PathPrefix"];
  const fits = { Exact: (value) => path === value, RegularExpression: (value) => new RegExp(`^(?:${value})$`).test(path), PathPrefix: (value) => path === value || path.startsWith(`${value}/`) };
  const matches = ROUTES.flatMap(({ spec }) => spec.rules.flatMap((rule) => rule.matches.map((match) => ({ ...match, to: rule.backendRefs[0] }))))
    .filter((match) => fits[match.path.type](match.path.value) && (!match.method || match.method === method));
  matches.sort((a, b) => order.indexOf(a.path.type) - order.indexOf(b.path.type) || Number(Boolean(b.method)) - Number(Boolean(a.method)));
  return matches[0]?.to;
}

test("leads every operation of the documents to its service, and nothing else of the API anywhere", () => {
  for (const [service, port] of Object.entries(gatewayContract().services)) {
    for (const [path, operations] of Object.entries(readYaml(join(contracts, `openapi/${service}.yaml`)).paths)) {
      for (const method of Object.keys(operations).filter((name) => ["get", "put", "post", "delete", "patch"].includes(name))) {
        const asked = path.replaceAll("{service}", service).replaceAll("{token}", "x1.x1").replaceAll(/\{[^}]+\}/g, "x1");
        assert.deepEqual(backendOf(method.toUpperCase(), asked), { name: `${service}-service`, port }, `${method} ${asked}`);
      }
    }
  }
  for (const path of ["/api/v1/nothing", "/api/v1/clock", "/callbacks/a/b", "/callbacks", "/unsubscribe/x1", "/q/metrics", "/api/v2/billing-accounts"]) {
    assert.equal(backendOf("POST", path), undefined, path);
  }
  assert.equal(backendOf("GET", "/callbacks/midtrans"), undefined);
});

test("gives the operator a topic for every channel, and the gateway's README the rates of the contract", () => {
  const topics = overlay("production").objects.filter(({ object }) => object.kind === "KafkaTopic").map(({ object }) => object.metadata.name);
  assert.deepEqual(topics.toSorted(), Object.values(asyncApi().channels).map(({ address }) => address).toSorted());
  const readme = readFileSync(join(root, "deploy/gateway/README.md"), "utf8");
  for (const rate of Object.values(gatewayContract().rates)) assert.ok(readme.includes(`\`${rate}\``), rate);
});
