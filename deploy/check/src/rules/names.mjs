// Names, labels and hosts that the API server or DNS would refuse; two objects of one name.
import { containersOf, isMap, list, podOf } from "../cluster.mjs";

const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const SERVICE = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
const PORT = /^(?=.{1,15}$)(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/;
const LABEL_VALUE = /^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$/;
const LABEL_KEY = /^([a-z0-9]([-a-z0-9.]*[a-z0-9])?\/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/;
const DNS = "small letters, digits and hyphens, a letter or digit at both ends";

const SHORT = ["Namespace", "Service"];

export function names(cluster) {
  const seen = new Set();
  for (const object of cluster.objects) {
    const { name, namespace = "", labels, annotations } = object.metadata;
    const pattern = object.kind === "Service" ? SERVICE : SHORT.includes(object.kind) ? LABEL : SUBDOMAIN;
    if (typeof name !== "string" || !pattern.test(name) || name.length > (SHORT.includes(object.kind) ? 63 : 253)) {
      cluster.report(object, "dns-name", `"${name}" is no name that DNS takes`, DNS);
    }
    if (namespace && !LABEL.test(namespace)) cluster.report(object, "dns-name", `"${namespace}" is no namespace that DNS takes`, DNS);
    const key = `${object.kind} ${namespace} ${name}`;
    if (seen.has(key)) cluster.report(object, "duplicate", "stands here twice", "keep one of them");
    seen.add(key);
    labelsAreValid(cluster, object, labels);
    labelsAreValid(cluster, object, podOf(object)?.metadata?.labels);
    if (isMap(annotations) && Object.values(annotations).some((value) => typeof value !== "string")) cluster.report(object, "label", "an annotation is no text", "put it in quotes");
    portsAreNamed(cluster, object);
    hostsAreValid(cluster, object);
  }
}

function labelsAreValid(cluster, object, labels) {
  for (const [key, value] of Object.entries(isMap(labels) ? labels : {})) {
    if (!LABEL_KEY.test(key) || typeof value !== "string" || !LABEL_VALUE.test(value) || value.length > 63) {
      cluster.report(object, "label", `the label ${key}: ${value} is not valid`, "at most 63 letters, digits, dots, hyphens and underscores");
    }
  }
}

function portsAreNamed(cluster, object) {
  const ports = [...list(object.kind === "Service" && object.spec?.ports), ...containersOf(object).flatMap(({ ports: of }) => list(of))];
  for (const { name } of ports) {
    if (name !== undefined && !PORT.test(name)) cluster.report(object, "dns-name", `"${name}" is no name of a port`, "at most 15 small letters, digits and hyphens");
  }
  for (const { name } of containersOf(object)) {
    if (!LABEL.test(name ?? "")) cluster.report(object, "dns-name", `"${name}" is no name of a container`, DNS);
  }
}

function hostsAreValid(cluster, object) {
  const hosts = [...list(object.spec?.hostnames), ...list(object.kind === "Gateway" && object.spec?.listeners).map(({ hostname }) => hostname)];
  for (const host of hosts.filter(Boolean)) {
    if (!SUBDOMAIN.test(host.replace(/^\*\./, ""))) cluster.report(object, "dns-name", `"${host}" is no host name`, DNS);
  }
}
