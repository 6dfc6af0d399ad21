// Ports and probes: what is asked must be what the container has.
import { containersOf, list, podOf } from "../cluster.mjs";
import { serviceMap } from "../project.mjs";

const map = serviceMap();
const HEALTH = { startupProbe: "/q/health/started", readinessProbe: "/q/health/ready", livenessProbe: "/q/health/live" };

export function ports(cluster) {
  for (const object of cluster.objects) {
    if (object.kind === "Service") service(cluster, object);
    for (const container of containersOf(object)) probes(cluster, object, container);
    const mapped = podOf(object) && map.workloads[object.metadata.name];
    if (mapped) asInMap(cluster, object, mapped);
  }
}

function service(cluster, object) {
  const containers = cluster.selected(object.spec?.selector ?? {}, object).flatMap(containersOf);
  const mapped = map.workloads[object.metadata.name];
  for (const { name, port, targetPort = port } of list(object.spec?.ports)) {
    if (object.spec?.selector && containers.length && !containers.some((container) => has(container, targetPort))) {
      cluster.report(object, "port", `no container has the port ${targetPort}`, "name a port of the pods");
    }
    if (mapped && mapped.ports[name] !== port) cluster.report(object, "port", `${name} is ${mapped.ports[name]} in the service map, not ${port}`, "correct one of them");
    if (mapped && typeof targetPort === "string" && targetPort !== name) cluster.report(object, "port", `the port ${name} leads to ${targetPort}`, `lead it to ${name}`);
  }
}

const has = (container, wanted) => list(container.ports).some(({ name, containerPort }) => name === wanted || containerPort === wanted);

function probes(cluster, object, container) {
  for (const kind of Object.keys(HEALTH)) {
    const probe = container[kind];
    if (!probe) continue;
    const { port, path } = probe.httpGet ?? probe.tcpSocket ?? probe.grpc ?? {};
    if (port !== undefined && !has(container, port)) cluster.report(object, "probe-port", `${kind} asks the port ${port}, which ${container.name} does not have`, "name one of its ports");
    if (path !== undefined && !String(path).startsWith("/")) cluster.report(object, "probe-port", `${kind} asks the path ${path}`, "begin it with /");
    if (String(path).startsWith("/q/") && (path !== HEALTH[kind] || port !== "management")) cluster.report(object, "probe-path", `${kind} asks ${path} at ${port}`, `ask ${HEALTH[kind]} at management`);
    ranges(cluster, object, kind, probe);
  }
  if (container.livenessProbe?.httpGet?.path && container.livenessProbe.httpGet.path === container.readinessProbe?.httpGet?.path && container.livenessProbe.httpGet.path.includes("ready")) {
    cluster.report(object, "probe-path", "liveness asks what readiness asks", "a restart mends no database: ask whether the process lives");
  }
  const names = list(container.ports).map(({ name }) => name);
  const numbers = list(container.ports).map(({ containerPort }) => containerPort);
  if (new Set(names).size < names.length || new Set(numbers).size < numbers.length) cluster.report(object, "port", `${container.name} has a port twice`, "keep one");
}

const RANGES = { periodSeconds: [1, 60], timeoutSeconds: [1, 10], failureThreshold: [1, 120], initialDelaySeconds: [0, 60], successThreshold: [1, 3] };

function ranges(cluster, object, kind, probe) {
  for (const [field, [least, most]] of Object.entries(RANGES)) {
    if (probe[field] !== undefined && !(probe[field] >= least && probe[field] <= most)) cluster.report(object, "unit", `${kind}.${field} is ${probe[field]}`, `choose ${least} to ${most}`);
  }
}

function asInMap(cluster, object, mapped) {
  const given = Object.fromEntries(containersOf(object).flatMap((container) => list(container.ports)).map(({ name, containerPort }) => [name, containerPort]));
  for (const [name, port] of Object.entries(mapped.ports)) {
    if (given[name] !== port) cluster.report(object, "port", `the port ${name} is ${port} in the service map, not ${given[name]}`, "correct one of them");
  }
}
