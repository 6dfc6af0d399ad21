// The realm for a cluster: that of the local stack without its users and without what only the local stack has.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../project.mjs";
import { object } from "./objects.mjs";

const ADDRESS = "https://billing.saldo.example";

export function realm() {
  const { users: _, clients, ...local } = JSON.parse(readFileSync(join(root, "deploy/keycloak/saldo-realm.json"), "utf8"));
  const console_ = clients.find(({ clientId }) => clientId === "saldo-console");
  return [
    object("k8s.keycloak.org/v2alpha1", "KeycloakRealmImport", "saldo", {
      keycloakCRName: "keycloak",
      realm: { ...local, sslRequired: "external", clients: [{ ...console_, redirectUris: [`${ADDRESS}/*`] }] },
    }),
  ];
}
