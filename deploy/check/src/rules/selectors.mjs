// Selectors that select nothing, or not what they are named after.
import { WORKLOADS, list, matches, podOf } from "../cluster.mjs";
import { serviceMap } from "../project.mjs";

const mapOf = serviceMap().workloads;
const known = Object.values(serviceMap().workloads).map(({ pods }) => pods);

export function selectors(cluster) {
  for (const object of cluster.objects) {
    if (WORKLOADS.includes(object.kind)) ofWorkload(cluster, object);
    if (object.kind === "Service" && object.spec?.selector) picks(cluster, object, object.spec.selector);
    if (object.kind === "PodDisruptionBudget") picks(cluster, object, object.spec?.selector);
    if (object.kind === "NetworkPolicy" && Object.keys(object.spec?.podSelector ?? {}).length) picks(cluster, object, object.spec.podSelector);
    if (object.kind === "ServiceMonitor") monitored(cluster, object);
    if (object.kind === "PodMonitor") podsMonitored(cluster, object);
    if (object.kind === "HorizontalPodAutoscaler" || object.kind === "ScaledObject") scaled(cluster, object);
  }
}

function ofWorkload(cluster, object) {
  const labels = podOf(object)?.metadata?.labels;
  if (!object.spec?.selector || !matches(object.spec.selector, labels)) {
    cluster.report(object, "selector", "the selector does not match the labels of its own pods", "use the same labels in both");
  }
  for (const { labelSelector, topologyKey } of list(podOf(object)?.spec?.topologySpreadConstraints)) {
    if (!matches(labelSelector, labels)) cluster.report(object, "selector", "the spread constraint looks at other pods than its own", "use the labels of the pod");
    if (!["topology.kubernetes.io/zone", "kubernetes.io/hostname"].includes(topologyKey)) cluster.report(object, "selector", `no node has the label ${topologyKey}`, "spread over topology.kubernetes.io/zone or kubernetes.io/hostname");
  }
}

// Pods that an operator makes are those of the service map.
function picks(cluster, object, selector) {
  const pods = cluster.selected(selector, object);
  const name = object.metadata.name;
  const operators = known.some((labels) => matches(selector, labels));
  if (!pods.length && !operators) cluster.report(object, "selector", "selects no pods", "use the labels of the pods that are meant");
  const same = cluster.workloads().find((workload) => workload.metadata.name === name);
  if (same && pods.length && !pods.includes(same)) cluster.report(object, "selector", `selects other pods than those of ${same.kind}/${name}`, "use that one's labels, or another name");
  const mapped = Object.keys(mapOf).find((one) => matches(selector, mapOf[one].pods));
  if (object.kind === "PodDisruptionBudget" && !pods.length && mapped && mapped !== name) cluster.report(object, "name", `is named otherwise than ${mapped}, which it is for`, "give it that name");
  if (object.kind !== "NetworkPolicy" && pods.length && !same && pods.every((pod) => cluster.get(object.kind, pod.metadata.name, pod) === undefined)) {
    cluster.report(object, "name", `is named otherwise than ${pods.map((pod) => pod.metadata.name).join(", ")}, which it is for`, "give it that name: what asks for it uses that");
  }
}

function monitored(cluster, object) {
  const services = cluster.all("Service").filter((service) => matches(object.spec?.selector, service.metadata.labels));
  if (!services.length) cluster.report(object, "selector", "selects no Service", "use labels that Services have");
  for (const value of list(object.spec?.selector?.matchExpressions).flatMap(({ values }) => list(values))) {
    if (!services.some((service) => Object.values(service.metadata.labels ?? {}).includes(value))) cluster.report(object, "selector", `no Service has the label value ${value}`, "take it out or correct it");
  }
  if (object.spec?.jobLabel && services.some((service) => !service.metadata.labels?.[object.spec.jobLabel])) cluster.report(object, "selector", `no label ${object.spec.jobLabel} to name the job by`, "use a label that the Services have");
  for (const { port } of list(object.spec?.endpoints)) {
    const without = services.find((service) => !list(service.spec?.ports).some(({ name }) => name === port));
    if (without) cluster.report(object, "port", `Service/${without.metadata.name} has no port ${port}`, "name one of its ports");
  }
}

const EXPOSED = ["metrics", "tcp-prometheus", "management"];

function podsMonitored(cluster, object) {
  const selector = object.spec?.selector;
  if (!known.some((labels) => matches(selector, labels)) && !cluster.selected(selector, object).length) cluster.report(object, "selector", "selects no pods", "use labels that pods have");
  for (const value of list(selector?.matchExpressions).flatMap(({ values }) => list(values))) {
    if (!known.some((labels) => Object.values(labels).includes(value))) cluster.report(object, "selector", `no pod of the service map has the label value ${value}`, "take it out or correct it");
  }
  for (const { port } of list(object.spec?.podMetricsEndpoints)) {
    if (!EXPOSED.includes(port)) cluster.report(object, "port", `no pod gives metrics at a port ${port}`, `use one of ${EXPOSED.join(", ")}`);
  }
}

function scaled(cluster, object) {
  const { kind = "Deployment", name } = object.spec?.scaleTargetRef ?? {};
  if (!cluster.get(kind, name, object)) {
    cluster.report(object, "reference", `scales ${kind}/${name}, which is not there`, "name a workload");
  } else if (object.metadata.name !== name) {
    cluster.report(object, "name", `scales ${name} under another name`, "give it that name, so that nobody scales twice");
  }
}
