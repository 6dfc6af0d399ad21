// All files that are made, and which of them are not as they would be made now.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { kubernetes } from "../project.mjs";
import { networkPolicies } from "./network.mjs";
import { routes } from "./routes.mjs";
import { scaling, topics, users } from "./kafka.mjs";
import { realm } from "./realm.mjs";

const HEAD = (source) => `# Made from ${source}: npm run generate in deploy/check writes it.\n`;

const text = (source, objects) => HEAD(source) + objects.map((object) => stringify(object, { lineWidth: 0, aliasDuplicateObjects: false })).join("---\n");

export function generated() {
  return new Map([
    ["base/generated/network-policies.yaml", text("service-map.yaml", networkPolicies())],
    ["base/generated/routes.yaml", text("contracts (gateway.yaml, openapi)", routes())],
    ["base/generated/kafka-users.yaml", text("contracts (asyncapi.yaml)", users())],
    ["base/generated/scaling.yaml", text("each service's application.properties", scaling())],
    ["base/generated/realm.yaml", text("deploy/keycloak/saldo-realm.json", realm())],
    ["overlays/dev/topics.yaml", text("contracts (asyncapi.yaml)", topics(16))],
    ["overlays/production/topics.yaml", text("contracts (asyncapi.yaml)", topics(64))],
  ]);
}

export function stale(folder = kubernetes) {
  return [...generated()].filter(([file, wanted]) => !existsSync(join(folder, file)) || readFileSync(join(folder, file), "utf8") !== wanted).map(([file]) => file);
}
