// Questions that the rules ask of all objects together.
import { label } from "./manifests.mjs";

export const WORKLOADS = ["Deployment", "StatefulSet", "DaemonSet"];
const PODS = [...WORKLOADS, "Job", "CronJob", "Pod"];

export const podOf = (object) => {
  if (!PODS.includes(object.kind)) return undefined;
  if (object.kind === "Pod") return object;
  return object.kind === "CronJob" ? object.spec?.jobTemplate?.spec?.template : object.spec?.template;
};

export const containersOf = (object) => {
  const spec = podOf(object)?.spec;
  return [...list(spec?.initContainers), ...list(spec?.containers)].filter((one) => one && typeof one === "object");
};

export const list = (value) => (Array.isArray(value) ? value : []);
export const isMap = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

export class Cluster {
  constructor(entries, options = {}) {
    this.entries = entries;
    this.objects = entries.map(({ object }) => object);
    this.options = options;
    this.found = [];
    this.entryOf = new Map(entries.map((entry) => [entry.object, entry]));
  }

  report(object, rule, what, todo) {
    const file = this.entryOf.get(object)?.file ?? "-";
    this.found.push({ file, object: label(object), rule, what, todo });
  }

  all(...kinds) {
    return this.objects.filter(({ kind }) => kinds.includes(kind));
  }

  // An object without a namespace gets that of whoever applies it, so it meets every other one.
  get(kind, name, near) {
    return this.objects.find((object) => object.kind === kind && object.metadata.name === name && sameSpace(object, near));
  }

  workloads() {
    return this.all(...WORKLOADS);
  }

  selected(selector, near) {
    return this.objects.filter((object) => podOf(object) && sameSpace(object, near) && matches(selector, podOf(object).metadata?.labels));
  }
}

export const sameSpace = (one, other) => !other || !one.metadata?.namespace || !other.metadata?.namespace || one.metadata.namespace === other.metadata.namespace;

export function matches(selector, labels = {}) {
  if (!isMap(selector)) return false;
  const wanted = selector.matchLabels ?? (selector.matchExpressions ? {} : selector);
  return Object.entries(isMap(wanted) ? wanted : {}).every(([key, value]) => labels?.[key] === value) && list(selector.matchExpressions).every((expression) => holds(expression, labels ?? {}));
}

function holds({ key, operator, values }, labels) {
  switch (operator) {
    case "In":
      return list(values).includes(labels[key]);
    case "NotIn":
      return !list(values).includes(labels[key]);
    case "Exists":
      return key in labels;
    case "DoesNotExist":
      return !(key in labels);
    default:
      return false;
  }
}

// Bytes, thousandths of a core and seconds of what is written in words.
export const bytes = (text) => {
  const parts = /^(\d+)(Ki|Mi|Gi|Ti)$/.exec(String(text));
  return parts ? Number(parts[1]) * 1024 ** (["Ki", "Mi", "Gi", "Ti"].indexOf(parts[2]) + 1) : undefined;
};

export const seconds = (text) => {
  const parts = /^(\d+)(ms|s|m|h|d)$/.exec(String(text));
  return parts ? Number(parts[1]) * { ms: 0.001, s: 1, m: 60, h: 3600, d: 86400 }[parts[2]] : undefined;
};
