// Which Secrets there will be and with which keys: given, fetched from the vault, or made by an operator.
import { list } from "../cluster.mjs";

export function secrets(cluster) {
  const known = new Map();
  const add = (name, ...keys) => known.set(name, new Set(keys));
  for (const object of cluster.objects) {
    const name = object.metadata.name;
    if (object.kind === "Secret") add(name, ...Object.keys(object.data ?? {}), ...Object.keys(object.stringData ?? {}));
    if (object.kind === "ExternalSecret") known.set(object.spec?.target?.name ?? name, fetched(object.spec ?? {}));
    if (object.kind === "SealedSecret") known.set(name, "any");
    if (object.kind === "KafkaUser") add(name, "ca.crt", "user.crt", "user.key", "user.p12", "user.password");
    if (object.kind === "Kafka") add(`${name}-cluster-ca-cert`, "ca.crt", "ca.p12", "ca.password");
    if (object.kind === "Cluster") {
      add(`${name}-ca`, "ca.crt", "ca.key");
      add(`${name}-app`, "username", "password", "host", "port", "dbname", "uri", "jdbc-uri", "pgpass");
    }
  }
  return known;
}

function fetched({ target, data, dataFrom }) {
  const template = target?.template?.data;
  if (template) return new Set(Object.keys(template));
  return list(dataFrom).length ? "any" : new Set(list(data).map(({ secretKey }) => secretKey));
}
