// What every workload has: room to be moved, a scale, its NetworkPolicy, memory that is sure, probes, time to leave.
import { bytes, containersOf, isMap, list, matches, podOf, sameSpace, seconds } from "../cluster.mjs";

export function guards(cluster) {
  for (const object of cluster.workloads()) {
    if (object.kind !== "DaemonSet") movable(cluster, object);
    reachable(cluster, object);
    for (const container of list(podOf(object)?.spec?.containers)) {
      memory(cluster, object, container);
      for (const probe of ["startupProbe", "readinessProbe", "livenessProbe"]) {
        if (!isMap(container[probe])) cluster.report(object, "probe", `${container.name} has no ${probe}`, "give it one: they are three different questions");
      }
    }
    leaving(cluster, object);
  }
  for (const object of cluster.all("HorizontalPodAutoscaler", "ScaledObject")) scale(cluster, object);
  for (const object of cluster.all("PodDisruptionBudget")) budget(cluster, object);
}

const scalersOf = (cluster, object) => cluster.all("HorizontalPodAutoscaler", "ScaledObject").filter((one) => sameSpace(one, object) && one.spec?.scaleTargetRef?.name === object.metadata.name);

function movable(cluster, object) {
  const labels = podOf(object)?.metadata?.labels;
  if (!cluster.all("PodDisruptionBudget").some((one) => sameSpace(one, object) && matches(one.spec?.selector, labels))) cluster.report(object, "pdb", "has no PodDisruptionBudget", "write one for its pods");
  const scalers = scalersOf(cluster, object);
  if (!scalers.length) cluster.report(object, "scale", "has neither HorizontalPodAutoscaler nor ScaledObject", "write one");
  if (scalers.length > 1) cluster.report(object, "scale", "is scaled twice", "keep one: a ScaledObject makes its own HorizontalPodAutoscaler");
  if (scalers.length && object.spec?.replicas > 1) cluster.report(object, "scale", "sets replicas beside its scaler", "leave the number to the scaler");
}

function reachable(cluster, object) {
  const labels = podOf(object)?.metadata?.labels;
  const own = cluster.all("NetworkPolicy").filter((one) => sameSpace(one, object) && Object.keys(one.spec?.podSelector ?? {}).length && matches(one.spec.podSelector, labels));
  for (const direction of ["Ingress", "Egress"]) {
    if (!own.some((one) => list(one.spec?.policyTypes).includes(direction))) cluster.report(object, "network-policy", `no NetworkPolicy says who may talk to it (${direction})`, "write one for its pods");
  }
}

function memory(cluster, object, { name, resources }) {
  const { requests, limits } = resources ?? {};
  if (!requests?.cpu || !requests?.memory || !limits?.memory) cluster.report(object, "resources", `${name} lacks requests of cpu and memory or a limit of memory`, "give all three");
  else if (requests.memory !== limits.memory) cluster.report(object, "resources", `${name} asks for ${requests.memory} and may have ${limits.memory}`, "ask for what it may have: memory cannot be taken back");
  if (limits?.cpu) cluster.report(object, "resources", `${name} has a limit of cpu`, "take it out: it slows without need");
  for (const size of [requests?.memory, limits?.memory].filter(Boolean)) {
    const amount = bytes(size);
    if (!(amount >= 32 * 1024 ** 2 && amount <= 64 * 1024 ** 3)) cluster.report(object, "unit", `${name} has ${size} of memory`, "write Mi or Gi, 32Mi to 64Gi");
  }
  const cpu = requests?.cpu;
  if (cpu !== undefined && !/^([1-9]\d{1,3}m|[1-9]|[12]\d|3[0-2])$/.test(String(cpu))) cluster.report(object, "unit", `${name} asks for ${cpu} of cpu`, "write 10m to 9999m, or whole cores up to 32");
}

// From the signal to the kill there is time for the pause before it and for the service's own drain.
function leaving(cluster, object) {
  const spec = podOf(object)?.spec ?? {};
  const { terminationGracePeriodSeconds: grace = 30 } = spec;
  const pause = Math.max(0, ...list(spec.containers).map(({ lifecycle }) => lifecycle?.preStop?.sleep?.seconds ?? 0));
  const maps = list(spec.containers).flatMap(({ envFrom }) => list(envFrom)).map(({ configMapRef }) => cluster.get("ConfigMap", configMapRef?.name, object)?.data?.QUARKUS_SHUTDOWN_TIMEOUT);
  const drain = Math.max(0, ...maps.filter(Boolean).map((text) => seconds(text) ?? Infinity));
  if (pause + drain + 5 > grace || grace > 300) cluster.report(object, "drain", `has ${grace} s to leave, and needs ${pause + drain + 5} s`, "terminationGracePeriodSeconds must be longer, at most 300");
}

function scale(cluster, object) {
  const { minReplicas, maxReplicas, minReplicaCount = minReplicas, maxReplicaCount = maxReplicas, triggers, metrics } = object.spec ?? {};
  if (!(minReplicaCount <= maxReplicaCount) || maxReplicaCount > 64) cluster.report(object, "scale", `scales from ${minReplicaCount} to ${maxReplicaCount}`, "from at least 1 to at most 64");
  if (cluster.options.production && !(minReplicaCount >= 2)) cluster.report(object, "scale", `may have ${minReplicaCount} pod`, "have at least 2: one of them may go at any time");
  for (const { type, metadata } of list(triggers).filter((one) => one.type === "cpu")) percent(cluster, object, Number(metadata?.value), type);
  for (const { resource } of list(metrics)) percent(cluster, object, resource?.target?.averageUtilization, resource?.name);
}

function percent(cluster, object, value, name) {
  if (value !== undefined && !(value >= 20 && value <= 95)) cluster.report(object, "unit", `scales at ${value} % of ${name}`, "choose 20 to 95");
}

function budget(cluster, object) {
  const { minAvailable, maxUnavailable } = object.spec ?? {};
  if (minAvailable === undefined && maxUnavailable === undefined) cluster.report(object, "pdb", "allows nothing", "say maxUnavailable");
  if (maxUnavailable === 0 || maxUnavailable === "0%" || minAvailable === "100%") cluster.report(object, "pdb", "lets no pod be moved, ever", "say maxUnavailable: 1");
  if (maxUnavailable > 1 || maxUnavailable === "100%") cluster.report(object, "pdb", `lets ${maxUnavailable} pods go at once`, "say maxUnavailable: 1");
}
