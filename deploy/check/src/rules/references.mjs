// References to Secrets, ConfigMaps, accounts, volumes and addresses that are not there.
import { containersOf, list, podOf, isMap } from "../cluster.mjs";
import { addresses } from "./addresses.mjs";
import { secrets } from "./secrets.mjs";

export function references(cluster) {
  const context = { cluster, secrets: secrets(cluster), hosts: addresses(cluster) };
  for (const object of cluster.objects) {
    if (podOf(object)) pod(context, object);
    calls(context, object);
    BY_KIND[object.kind]?.(context, object);
  }
  const used = cluster.objects.filter(({ kind }) => kind !== "ServiceAccount");
  for (const account of cluster.all("ServiceAccount")) {
    if (!used.some((object) => uses(object, account.metadata.name))) cluster.report(account, "reference", "nobody uses it", "remove it, or correct its name");
  }
  for (const config of cluster.all("ConfigMap").filter(({ metadata }) => !metadata.labels?.grafana_dashboard)) {
    if (!cluster.objects.some((object) => podOf(object) && JSON.stringify(podOf(object)).includes(`"name":"${config.metadata.name}"`))) cluster.report(config, "reference", "nobody reads it", "remove it, or correct its name");
  }
}

const uses = (object, name) => podOf(object)?.spec?.serviceAccountName === name || JSON.stringify(object.spec ?? {}).includes(`"serviceAccountRef":{"name":"${name}"`);

const missing = (cluster, object, what) => cluster.report(object, "reference", `${what} is not there`, "name one that is");

function secret({ cluster, secrets: known }, object, name, key, optional) {
  const keys = known.get(name);
  if (optional) return;
  if (!keys) missing(cluster, object, `Secret/${name}`);
  else if (key && keys !== "any" && !keys.has(key)) cluster.report(object, "reference", `Secret/${name} has no ${key}`, `use ${[...keys].join(", ")}`);
}

function configMap({ cluster }, object, name, key, optional) {
  const config = cluster.get("ConfigMap", name, object);
  if (optional) return;
  if (!config) missing(cluster, object, `ConfigMap/${name}`);
  else if (key && !(key in (config.data ?? {})) && !(key in (config.binaryData ?? {}))) cluster.report(object, "reference", `ConfigMap/${name} has no ${key}`, "name one of its keys");
}

function pod(context, object) {
  const { cluster } = context;
  const spec = podOf(object).spec ?? {};
  if (spec.serviceAccountName && spec.serviceAccountName !== "default" && !cluster.get("ServiceAccount", spec.serviceAccountName, object)) missing(cluster, object, `ServiceAccount/${spec.serviceAccountName}`);
  for (const container of containersOf(object)) {
    for (const { configMapRef, secretRef } of list(container.envFrom)) {
      if (configMapRef) configMap(context, object, configMapRef.name, undefined, configMapRef.optional);
      if (secretRef) secret(context, object, secretRef.name, undefined, secretRef.optional);
    }
    for (const { valueFrom } of list(container.env)) {
      const { configMapKeyRef: config, secretKeyRef: hidden } = valueFrom ?? {};
      if (config) configMap(context, object, config.name, config.key, config.optional);
      if (hidden) secret(context, object, hidden.name, hidden.key, hidden.optional);
    }
  }
  volumes(context, object, spec);
}

function volumes(context, object, spec) {
  const { cluster } = context;
  const mounts = containersOf(object).flatMap((container) => list(container.volumeMounts));
  for (const { name, mountPath } of mounts) {
    if (!list(spec.volumes).some((volume) => volume.name === name)) missing(cluster, object, `the volume ${name}`);
    if (!String(mountPath).startsWith("/")) cluster.report(object, "path", `mounts at ${mountPath}`, "begin it with /");
  }
  for (const volume of list(spec.volumes)) {
    if (!mounts.some(({ name }) => name === volume.name)) cluster.report(object, "reference", `no container mounts the volume ${volume.name}`, "mount or remove it");
    if (volume.secret) [undefined, ...list(volume.secret.items).map(({ key }) => key)].forEach((key) => secret(context, object, volume.secret.secretName, key, volume.secret.optional));
    if (volume.configMap) [undefined, ...list(volume.configMap.items).map(({ key }) => key)].forEach((key) => configMap(context, object, volume.configMap.name, key, volume.configMap.optional));
    const claim = volume.persistentVolumeClaim?.claimName;
    if (claim && !cluster.get("PersistentVolumeClaim", claim, object)) missing(cluster, object, `PersistentVolumeClaim/${claim}`);
  }
  files(context, object, spec, mounts);
}

// A file that a setting names lies in a volume that is mounted, under a name that the volume has.
function files(context, object, spec, mounts) {
  const { cluster } = context;
  for (const text of settings(cluster, object)) {
    for (const [path] of String(text).matchAll(/(?<![\w/:.])\/etc\/[\w./-]+/g)) {
      if (!mounts.some(({ mountPath }) => path === mountPath || path.startsWith(`${mountPath}/`))) cluster.report(object, "reference", `nothing is mounted at ${path}`, "mount it, or correct the path");
      else fileIsThere(context, object, spec, mounts, path);
    }
  }
}

function fileIsThere({ cluster, secrets: known }, object, spec, mounts, path) {
  const mount = mounts.find(({ mountPath }) => path.startsWith(`${mountPath}/`));
  const volume = mount && list(spec.volumes).find(({ name }) => name === mount.name);
  if (!volume) return;
  const file = path.slice(mount.mountPath.length + 1);
  const items = list(volume.secret?.items ?? volume.configMap?.items).map((item) => item.path);
  const keys = volume.secret ? known.get(volume.secret.secretName) : new Set(Object.keys(cluster.get("ConfigMap", volume.configMap?.name, object)?.data ?? {}));
  if (items.length ? !items.includes(file) : keys && keys !== "any" && !keys.has(file)) cluster.report(object, "reference", `${path} is no file of the volume ${volume.name}`, "correct the path");
}

function settings(cluster, object) {
  const maps = containersOf(object).flatMap((container) => list(container.envFrom)).map(({ configMapRef }) => cluster.get("ConfigMap", configMapRef?.name, object)?.data);
  const values = maps.filter(isMap).flatMap((data) => Object.values(data));
  return [...values, ...containersOf(object).flatMap((container) => [...list(container.env).map(({ value }) => value), ...list(container.args), ...list(container.command)])].filter(Boolean);
}

// host:port in a setting or a Keda trigger, when the host is a name of this namespace.
function calls({ cluster, hosts }, object) {
  const texts = [];
  if (podOf(object)) texts.push(...settings(cluster, object));
  if (object.kind === "ScaledObject") texts.push(...list(object.spec?.triggers).map(({ metadata }) => metadata?.bootstrapServers).filter(Boolean));
  if (object.kind === "SecurityPolicy") texts.push(...list(object.spec?.jwt?.providers).map(({ remoteJWKS }) => remoteJWKS?.uri).filter(Boolean));
  for (const text of texts) {
    for (const [, host, port] of String(text).matchAll(/(?:^|\/\/|,)([a-z][a-z0-9-]*):(\d+)(?=[/?,]|$)/g)) {
      const known = hosts.get(host);
      if (!known) cluster.report(object, "reference", `nobody is called ${host}`, "name a Service");
      else if (!known.has(Number(port))) cluster.report(object, "port", `${host} does not answer at ${port}`, `use ${[...known].join(" or ")}`);
    }
  }
}

const kafkaOf = ({ cluster }, object) => {
  const name = object.metadata.labels?.["strimzi.io/cluster"];
  if (!cluster.get("Kafka", name, object)) missing(cluster, object, `Kafka/${name} (label strimzi.io/cluster)`);
};

const BY_KIND = {
  KafkaTopic: kafkaOf,
  KafkaUser: kafkaOf,
  KafkaNodePool: kafkaOf,
  Kafka: ({ cluster }, object) => {
    if (!cluster.all("KafkaNodePool").some(({ metadata }) => metadata.labels?.["strimzi.io/cluster"] === object.metadata.name)) missing(cluster, object, "a KafkaNodePool of this cluster");
  },
  ScaledObject: ({ cluster }, object) => {
    for (const { authenticationRef, metadata, type } of list(object.spec?.triggers)) {
      if (authenticationRef && !cluster.get("TriggerAuthentication", authenticationRef.name, object)) missing(cluster, object, `TriggerAuthentication/${authenticationRef.name}`);
      if (type === "kafka" && cluster.all("KafkaTopic").length && !cluster.get("KafkaTopic", metadata?.topic, object)) missing(cluster, object, `KafkaTopic/${metadata?.topic}`);
    }
  },
  TriggerAuthentication: (context, object) => list(object.spec?.secretTargetRef).forEach(({ name, key }) => secret(context, object, name, key)),
  Gateway: (context, object) => list(object.spec?.listeners).flatMap(({ tls }) => list(tls?.certificateRefs)).forEach(({ name }) => secret(context, object, name, "tls.crt")),
  Keycloak: (context, object) => {
    const { db } = object.spec ?? {};
    [db?.usernameSecret, db?.passwordSecret].filter(Boolean).forEach(({ name, key }) => secret(context, object, name, key));
    if (db && !context.hosts.get(db.host)?.has(db.port ?? 5432)) missing(context.cluster, object, `${db.host}:${db.port ?? 5432}`);
    const database = context.cluster.all("Cluster").find(({ metadata }) => db?.host?.startsWith(`${metadata.name}-`));
    if (database?.spec?.bootstrap?.initdb && database.spec.bootstrap.initdb.database !== db.database) context.cluster.report(object, "reference", `${database.metadata.name} has no database ${db.database}`, `use ${database.spec.bootstrap.initdb.database}`);
  },
  KeycloakRealmImport: ({ cluster }, object) => {
    if (!cluster.get("Keycloak", object.spec?.keycloakCRName, object)) missing(cluster, object, `Keycloak/${object.spec?.keycloakCRName}`);
  },
  Cluster: (context, object) => {
    const { initdb } = object.spec?.bootstrap ?? {};
    if (initdb?.secret) secret(context, object, initdb.secret.name);
    for (const { parameters } of list(object.spec?.plugins)) {
      if (parameters?.barmanObjectName && !context.cluster.get("ObjectStore", parameters.barmanObjectName, object)) missing(context.cluster, object, `ObjectStore/${parameters.barmanObjectName}`);
    }
  },
  ScheduledBackup: ({ cluster }, object) => {
    if (!cluster.get("Cluster", object.spec?.cluster?.name, object)) missing(cluster, object, `Cluster/${object.spec?.cluster?.name}`);
    else if (object.spec.cluster.name !== object.metadata.name) cluster.report(object, "name", `backs ${object.spec.cluster.name} up under another name`, "give it that name");
    const plugins = list(cluster.get("Cluster", object.spec?.cluster?.name, object)?.spec?.plugins).map(({ name }) => name);
    if (object.spec?.method === "plugin" && !plugins.includes(object.spec.pluginConfiguration?.name)) missing(cluster, object, `the plugin ${object.spec.pluginConfiguration?.name}`);
  },
  ObjectStore: (context, object) => {
    const { accessKeyId, secretAccessKey } = object.spec?.configuration?.s3Credentials ?? {};
    [accessKeyId, secretAccessKey].filter(Boolean).forEach(({ name, key }) => secret(context, object, name, key));
  },
  ExternalSecret: ({ cluster }, object) => {
    const { kind = "SecretStore", name } = object.spec?.secretStoreRef ?? {};
    if (kind === "SecretStore" && !cluster.get(kind, name, object)) missing(cluster, object, `${kind}/${name}`);
    if ((object.spec?.target?.name ?? object.metadata.name) !== object.metadata.name) cluster.report(object, "name", `makes the Secret ${object.spec.target.name} under another name`, "use one name for both");
  },
  SecretStore: ({ cluster }, object) => {
    const account = object.spec?.provider?.vault?.auth?.kubernetes?.serviceAccountRef?.name;
    if (account && !cluster.get("ServiceAccount", account, object)) missing(cluster, object, `ServiceAccount/${account}`);
  },
};
