// What must never be in production, and what it must have.
import { bytes, containersOf, list, seconds } from "../cluster.mjs";
import { gatewayContract } from "../project.mjs";

const FORBIDDEN = [/^SALDO_TEST/, /^SALDO_CLOCK_START$/, /^SALDO_CRASH/, /SEED_GENERIC$/, /SIMULATOR/, /_GENERIC_(URL|SECRET)$/, /TEST_CERTIFICATES/];

export function production(cluster) {
  if (!cluster.options.production) return;
  const say = (object, what, todo) => cluster.report(object, "production", what, todo);
  for (const object of cluster.objects) {
    const names = [...containersOf(object).flatMap(({ env }) => list(env)).map(({ name }) => name), ...Object.keys((object.kind === "ConfigMap" && object.data) || {})];
    for (const name of names.filter((one) => FORBIDDEN.some((pattern) => pattern.test(one)))) say(object, `${name} is for tests`, "take it out");
    if (/simulator/.test(object.metadata.name) || containersOf(object).some(({ image }) => /simulator/.test(image ?? ""))) say(object, "is the simulator of payment companies", "leave it to the dev overlay");
    if (object.kind === "ConfigMap" && object.data?.QUARKUS_PROFILE !== undefined && !/(^|,)production(,|$)/.test(object.data.QUARKUS_PROFILE)) say(object, "does not run in the profile production, which refuses the test clock", "QUARKUS_PROFILE: prod,production");
    BY_KIND[object.kind]?.(object, (what, todo) => say(object, what, todo));
  }
}

const BY_KIND = {
  KeycloakRealmImport: ({ spec }, say) => {
    const { users, clients, sslRequired } = spec?.realm ?? {};
    if (list(users).length) say("brings demo users", "people and their passwords are not kept here");
    for (const client of list(clients)) {
      if (client.directAccessGrantsEnabled || client.implicitFlowEnabled) say(`the client ${client.clientId} takes passwords`, "the code flow alone");
      if (client.attributes?.["pkce.code.challenge.method"] !== "S256") say(`the client ${client.clientId} does without PKCE`, "pkce.code.challenge.method: S256");
      if (list(client.redirectUris).some((uri) => !uri.startsWith("https://") || uri.startsWith("https://*"))) say(`the client ${client.clientId} leads to an address that is not sure`, "https and the host in full");
    }
    if (sslRequired === "none") say("lets people sign in without TLS", "sslRequired: external");
  },
  Kafka: ({ spec }, say) => {
    const config = spec?.kafka?.config ?? {};
    if (config["default.replication.factor"] !== 3 || config["min.insync.replicas"] !== 2 || config["offsets.topic.replication.factor"] !== 3 || config["transaction.state.log.replication.factor"] !== 3 || config["transaction.state.log.min.isr"] !== 2) say("a record is not on three brokers, two of them before it is acknowledged", "replication 3, min.insync.replicas 2, for the inner topics too");
    if (String(config["unclean.leader.election.enable"]) !== "false" || String(config["auto.create.topics.enable"]) !== "false") say("may lose records or make topics by itself", "unclean.leader.election.enable and auto.create.topics.enable: \"false\"");
    if (spec?.kafka?.authorization?.type !== "simple") say("lets every client read everything", "authorization: {type: simple}");
    for (const { name, tls, authentication } of list(spec?.kafka?.listeners)) if (!tls || authentication?.type !== "tls") say(`the listener ${name} takes whoever comes`, "tls: true, authentication: {type: tls}");
  },
  KafkaNodePool: ({ spec }, say) => {
    if (!(spec?.replicas >= 3 && spec.replicas % 2 === 1)) say(`has ${spec?.replicas} nodes`, "an odd number of at least 3");
    for (const role of ["controller", "broker"]) if (!list(spec?.roles).includes(role)) say(`no node is a ${role}`, "name both roles, or write a second pool");
    for (const volume of list(spec?.storage?.volumes)) {
      if (volume.type !== "persistent-claim" || volume.deleteClaim !== false || !(bytes(volume.size) >= 50 * 1024 ** 3 && bytes(volume.size) <= 16 * 1024 ** 4)) say("its disks are small, or go with the cluster", "persistent-claim, deleteClaim: false, 50Gi to 16Ti");
    }
    const heap = (text) => Number.parseInt(text, 10) * 1024 ** (String(text).endsWith("g") ? 3 : 2);
    const most = heap(spec?.jvmOptions?.["-Xmx"]);
    if (!(most >= 512 * 1024 ** 2 && most <= 0.75 * bytes(spec?.resources?.limits?.memory))) say("its heap does not fit its memory", "-Xmx of 512m up to three quarters of the limit");
    if (heap(spec?.jvmOptions?.["-Xms"]) !== most) say("its heap grows", "-Xms as -Xmx");
    memory(spec?.resources, say);
  },
  KafkaTopic: ({ spec }, say) => {
    if (spec?.partitions !== 1 && spec?.partitions !== 64) say(`has ${spec?.partitions} partitions`, "64, or 1 where all is in one order: the relay reckons with a power of two");
  },
  Cluster: ({ metadata, spec }, say) => {
    const { synchronous } = spec?.postgresql ?? {};
    if (!(spec?.instances >= 3)) say(`has ${spec?.instances} instances`, "at least 3");
    if (synchronous?.method !== "any" || synchronous.number !== 1 || synchronous.dataDurability !== "required" || synchronous.failoverQuorum !== true) say("acknowledges what is on one machine alone", "synchronous: any 1, dataDurability: required, failoverQuorum: true");
    for (const size of [spec?.storage?.size, spec?.walStorage?.size]) if (!(bytes(size) >= 10 * 1024 ** 3 && bytes(size) <= 16 * 1024 ** 4)) say(`has a disk of ${size}`, "10Gi to 16Ti, data and WAL apart");
    if (!list(spec?.plugins).some(({ name, isWALArchiver, parameters }) => name === "barman-cloud.cloudnative-pg.io" && isWALArchiver === true && parameters?.serverName === metadata.name && parameters.barmanObjectName)) say("archives no WAL under its own name", "the plugin barman-cloud.cloudnative-pg.io with isWALArchiver and serverName");
    const { enablePodAntiAffinity, podAntiAffinityType, topologyKey } = spec?.affinity ?? {};
    if (enablePodAntiAffinity !== true || podAntiAffinityType !== "required" || topologyKey !== "topology.kubernetes.io/zone") say("its instances may lie in one zone", "podAntiAffinityType: required by topology.kubernetes.io/zone");
    const { database, owner, secret } = spec?.bootstrap?.initdb ?? {};
    if (`${database}-db` !== metadata.name || owner !== database || secret?.name !== `${metadata.name}-owner`) say("its database and owner are not called as it is", "database and owner as the name without -db, the Secret <name>-owner");
    const connections = Number(spec?.postgresql?.parameters?.max_connections);
    if (!(connections >= 100 && connections <= 1000)) say(`takes ${connections} connections`, "100 to 1000");
    memory(spec?.resources, say);
  },
  ClientTrafficPolicy: ({ spec }, say) => {
    const { idle, body } = gatewayContract().timeouts;
    if (spec?.timeout?.http?.idleTimeout !== idle || spec.timeout.http.requestReceivedTimeout !== body) say("waits otherwise than the gateway of the local stack", `idleTimeout: ${idle}, requestReceivedTimeout: ${body}, as contracts/gateway.yaml says`);
    if (!list(spec?.headers?.earlyRequestHeaders?.remove).includes("x-saldo-subject")) say("believes a subject that a client sends", "remove x-saldo-subject early");
    if (spec?.path?.escapedSlashesAction !== "RejectRequest") say("lets paths through that two read in two ways", "escapedSlashesAction: RejectRequest");
  },
  EnvoyProxy: ({ spec }, say) => {
    const { replicas, container } = spec?.provider?.kubernetes?.envoyDeployment ?? {};
    if (!(replicas >= 2)) say(`has ${replicas} pod`, "at least 2");
    memory(container?.resources, say);
  },
  ScheduledBackup: ({ spec }, say) => {
    if (!/^0 \d{1,2} \d{1,2} \* \* \*$/.test(spec?.schedule ?? "")) say(`backs up at ${spec?.schedule}`, "every day, six fields: second, minute, hour");
    if (spec?.suspend) say("is suspended", "let it run");
  },
  ObjectStore: ({ spec }, say) => {
    const days = Number.parseInt(spec?.retentionPolicy, 10) * { d: 1, w: 7, m: 30 }[spec?.retentionPolicy?.at(-1)];
    if (!(days >= 14 && days <= 400)) say(`keeps backups for ${spec?.retentionPolicy}`, "14 to 400 days");
  },
  Keycloak: ({ spec }, say) => {
    if (!(spec?.instances >= 2)) say(`has ${spec?.instances} instance`, "at least 2");
    if (spec?.ingress?.enabled !== false) say("has a way in beside the edge", "ingress: {enabled: false}");
    if (spec?.hostname?.strict === false) say("believes the host that is asked for", "hostname.strict: true");
    memory(spec?.resources, say);
  },
  ExternalSecret: ({ spec }, say) => {
    const every = seconds(spec?.refreshInterval);
    if (!(every >= 60 && every <= 3600)) say(`is fetched every ${spec?.refreshInterval}`, "1m to 1h, so that a rotation arrives");
  },
  Namespace: ({ metadata }, say) => {
    if (metadata.labels?.["pod-security.kubernetes.io/enforce"] !== "restricted") say("admits any pod", "pod-security.kubernetes.io/enforce: restricted");
  },
  Secret: (_, say) => say("a secret in a manifest is none", "fetch it with an ExternalSecret"),
};

function memory(resources, say) {
  const { requests, limits } = resources ?? {};
  if (!limits?.memory || requests?.memory !== limits.memory || !(bytes(limits.memory) >= 512 * 1024 ** 2 && bytes(limits.memory) <= 256 * 1024 ** 3)) say(`asks for ${requests?.memory} and may have ${limits?.memory} of memory`, "the same, 512Mi to 256Gi");
  if (limits?.cpu) say("has a limit of cpu", "take it out: it slows without need");
  if (!/^([1-9]\d{2,3}m|[1-9]|[1-3]\d)$/.test(String(requests?.cpu))) say(`asks for ${requests?.cpu} of cpu`, "100m to 9999m, or whole cores");
}

