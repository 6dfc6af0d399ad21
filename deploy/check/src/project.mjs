// Where things are in the project.
import { fileURLToPath } from "node:url";
import { dirname, join } from "node:path";
import { readFileSync } from "node:fs";
import { parse } from "yaml";

export const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
export const kubernetes = join(root, "deploy/kubernetes");
export const contracts = join(root, "contracts/src/main/resources/contracts");

export const readYaml = (file) => parse(readFileSync(file, "utf8"));
export const serviceMap = () => readYaml(join(kubernetes, "service-map.yaml"));
export const gatewayContract = () => readYaml(join(contracts, "gateway.yaml"));
export const asyncApi = () => readYaml(join(contracts, "asyncapi.yaml"));

export const services = ["account", "invoice", "payment", "notification"];

// The settings of a service, as its application.properties has them.
export function properties(service) {
  const file = join(root, `${service}-service/src/main/resources/application.properties`);
  const lines = readFileSync(file, "utf8").split("\n").filter((line) => /^[a-z]/.test(line));
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1).trim()]));
}
