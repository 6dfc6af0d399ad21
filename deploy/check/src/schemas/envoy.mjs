// Envoy Gateway's own kinds, as far as they are used.
import { any, between, dns, duration, fields, kind, list, map, number, one, port, quantity, resources, text, yes } from "./schema.mjs";

const API = "gateway.envoyproxy.io/v1alpha1";

const target = fields({ "group!": one("gateway.networking.k8s.io"), "kind!": one("Gateway", "HTTPRoute", "GRPCRoute"), "name!": dns, sectionName: dns });
const targetRefs = list(target);
const backendRefs = list(fields({ "name!": dns, "port!": port, namespace: dns, group: { type: "string" }, kind: text, weight: number }));

const selector = fields({
  headers: list(fields({ "name!": text, type: one("Exact", "RegularExpression", "Distinct"), value: text, invert: yes })),
  sourceCIDR: fields({ type: one("Exact", "Distinct"), "value!": { type: "string", pattern: "^[0-9a-f.:]+/[0-9]{1,3}$" }, invert: yes }),
  methods: list(fields({ "value!": text, invert: yes })),
  path: fields({ type: one("Exact", "PathPrefix", "RegularExpression"), "value!": text, invert: yes }),
});
const rateRules = list(
  fields({
    clientSelectors: list(selector),
    "limit!": fields({ "requests!": between(1, 10000000), "unit!": one("Second", "Minute", "Hour", "Day", "Month", "Year") }),
    shared: yes,
    cost: any,
  }),
);

const traffic = fields({
  targetRefs,
  rateLimit: {
    ...fields({ "type!": one("Global", "Local"), global: fields({ "rules!": rateRules }), local: fields({ "rules!": rateRules }) }),
    oneOf: [
      { properties: { type: { const: "Global" } }, required: ["global"] },
      { properties: { type: { const: "Local" } }, required: ["local"] },
    ],
  },
  requestBuffer: fields({ "limit!": quantity }),
  timeout: fields({
    tcp: fields({ connectTimeout: duration }),
    http: fields({ requestTimeout: duration, connectionIdleTimeout: duration, maxConnectionDuration: duration }),
  }),
  circuitBreaker: fields({
    maxConnections: between(1, 1000000),
    maxParallelRequests: between(1, 1000000),
    maxPendingRequests: between(1, 1000000),
    maxParallelRetries: between(1, 1000000),
    maxRequestsPerConnection: between(1, 1000000),
  }),
  retry: any,
  loadBalancer: any,
  healthCheck: any,
});

const security = fields({
  targetRefs,
  jwt: fields({
    optional: yes,
    "providers!": list(
      fields({
        "name!": dns,
        "issuer!": { type: "string", pattern: "^https://" },
        "audiences!": list(text),
        "remoteJWKS!": fields({ "uri!": { type: "string", pattern: "^https?://" }, backendRefs, cacheDuration: duration, backendSettings: any }),
        claimToHeaders: list(fields({ "claim!": text, "header!": { type: "string", pattern: "^[a-z0-9-]+$" } })),
        recomputeRoute: yes,
        extractFrom: any,
      }),
    ),
  }),
  authorization: fields({
    "defaultAction!": one("Allow", "Deny"),
    rules: list(fields({ name: text, "action!": one("Allow", "Deny"), "principal!": fields({ clientCIDRs: list(text), jwt: any, headers: any }) })),
  }),
  cors: any,
});

const client = fields({
  targetRefs,
  path: fields({ escapedSlashesAction: one("KeepUnchanged", "RejectRequest", "UnescapeAndForward", "UnescapeAndRedirect"), disableMergeSlashes: yes }),
  headers: fields({
    earlyRequestHeaders: fields({ remove: list({ type: "string", pattern: "^[a-z0-9-]+$" }), set: any, add: any }),
    withUnderscoresAction: one("Allow", "RejectRequest", "DropHeader"),
    enableEnvoyHeaders: yes,
    disableRateLimitHeaders: yes,
  }),
  timeout: fields({ http: fields({ requestReceivedTimeout: duration, idleTimeout: duration, streamIdleTimeout: duration }) }),
  connection: fields({ connectionLimit: fields({ "value!": between(1, 1000000), closeDelay: duration }), bufferLimit: quantity }),
  tls: fields({ minVersion: one("1.2", "1.3"), maxVersion: one("1.2", "1.3"), alpnProtocols: list(text) }),
  clientIPDetection: any,
});

const proxy = fields({
  provider: fields({
    "type!": one("Kubernetes"),
    kubernetes: fields({
      envoyDeployment: fields({ replicas: between(1, 100), container: fields({ resources, image: text }), pod: any }),
      envoyHpa: any,
      envoyPDB: fields({ minAvailable: between(1, 100), maxUnavailable: between(1, 100) }),
      envoyService: any,
    }),
  }),
  telemetry: fields({
    tracing: fields({
      samplingRate: between(0, 100),
      "provider!": fields({ "type!": one("OpenTelemetry", "Zipkin", "Datadog"), "backendRefs!": backendRefs }),
      customTags: map(any),
    }),
    metrics: any,
    accessLog: any,
  }),
  logging: any,
});

const filter = fields({
  directResponse: fields({
    statusCode: between(200, 599),
    contentType: { type: "string", pattern: "^[a-z]+/[a-z0-9.+-]+$" },
    body: fields({ "type!": one("Inline", "ValueRef"), inline: text, valueRef: any }),
  }),
  urlRewrite: any,
});

export const envoy = {
  ...kind(API, "BackendTrafficPolicy", traffic),
  ...kind(API, "SecurityPolicy", security),
  ...kind(API, "ClientTrafficPolicy", client),
  ...kind(API, "EnvoyProxy", proxy),
  ...kind(API, "HTTPRouteFilter", filter),
};
