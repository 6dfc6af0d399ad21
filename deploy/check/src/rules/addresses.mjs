// Which names answer inside the namespace, and at which ports: Services, and those that operators make.
import { list } from "../cluster.mjs";

export function addresses(cluster) {
  const hosts = new Map();
  const add = (name, ...ports) => hosts.set(name, new Set([...(hosts.get(name) ?? []), ...ports]));
  for (const { kind, metadata, spec } of cluster.objects) {
    if (kind === "Service") add(metadata.name, ...list(spec?.ports).map(({ port }) => port));
    if (kind === "Keycloak" && spec?.http?.httpEnabled) add(`${metadata.name}-service`, 8080);
    if (kind === "Cluster") ["rw", "ro", "r"].forEach((end) => add(`${metadata.name}-${end}`, 5432));
    if (kind === "Kafka") add(`${metadata.name}-kafka-bootstrap`, ...list(spec?.kafka?.listeners).map(({ port }) => port));
  }
  return hosts;
}
