// The Keycloak operator's kinds, as far as they are used.
import { any, between, dns, fields, kind, list, map, one, port, resources, text, yes } from "./schema.mjs";

const API = "k8s.keycloak.org/v2alpha1";
const secret = fields({ "name!": dns, "key!": text });

const server = fields({
  "instances!": between(1, 20),
  image: text,
  startOptimized: yes,
  "db!": fields({
    "vendor!": one("postgres"),
    "host!": text,
    port,
    "database!": dns,
    schema: dns,
    "usernameSecret!": secret,
    "passwordSecret!": secret,
    poolInitialSize: between(0, 1000),
    poolMinSize: between(0, 1000),
    poolMaxSize: between(1, 1000),
  }),
  http: fields({ httpEnabled: yes, httpPort: port, httpsPort: port, tlsSecret: dns }),
  "hostname!": fields({ "hostname!": { type: "string", pattern: "^https://[a-z0-9.-]+$" }, admin: text, strict: yes, backchannelDynamic: yes }),
  proxy: fields({ headers: one("xforwarded", "forwarded") }),
  ingress: fields({ enabled: yes, className: text }),
  networkPolicy: fields({ enabled: yes }),
  resources,
  features: fields({ enabled: list(text), disabled: list(text) }),
  additionalOptions: list(fields({ "name!": { type: "string", pattern: "^[a-z0-9-]+$" }, value: text, secret })),
  scheduling: any,
  unsupported: any,
});

// The realm itself is Keycloak's own format: its first level is held closed, the rest is what the local stack runs on.
const realm = fields({
  "realm!": dns,
  "enabled!": yes,
  "sslRequired!": one("external", "all"),
  registrationAllowed: yes,
  accessTokenLifespan: between(60, 3600),
  ssoSessionIdleTimeout: between(60, 86400),
  ssoSessionMaxLifespan: between(60, 86400),
  displayName: text,
  loginWithEmailAllowed: yes,
  internationalizationEnabled: yes,
  supportedLocales: list(text),
  defaultLocale: text,
  roles: fields({ "realm!": list(fields({ "name!": text, description: text })) }),
  clientScopes: list(map(any)),
  clients: list(map(any)),
  components: map(any),
  users: list(map(any)),
});

export const keycloak = {
  ...kind(API, "Keycloak", server),
  ...kind(API, "KeycloakRealmImport", fields({ "keycloakCRName!": dns, "realm!": realm })),
};
