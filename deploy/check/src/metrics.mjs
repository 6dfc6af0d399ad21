// The metrics that rules and dashboards may name: our gauges, found in the services' code, and those of Quarkus that are used.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./project.mjs";

const OF_QUARKUS = ["up", "http_server_requests_seconds_count", "http_server_requests_seconds_sum", "jvm_memory_used_bytes"];
const MODULES = ["platform", "account-service", "invoice-service", "payment-service", "notification-service"];

let found;

export function given() {
  found ??= new Set([...OF_QUARKUS, ...MODULES.flatMap((module) => gauges(join(root, module, "src/main/java")))]);
  return found;
}

function gauges(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".java"))
    .flatMap((name) => {
      const code = readFileSync(join(folder, name), "utf8");
      const own = [...code.matchAll(/Gauge\.builder\(\s*"(saldo_[a-z_]+)"\s*,/g)].map(([, metric]) => metric);
      const registered = /Gauge\.builder\("saldo_" \+ name/.test(code) ? [...code.matchAll(/register\(meters, "([a-z_]+)"/g)].map(([, metric]) => `saldo_${metric}`) : [];
      return [...own, ...registered];
    });
}

const WORDS = new Set(["max", "min", "sum", "avg", "count", "by", "without", "rate", "increase", "absent", "or", "and", "unless", "on", "ignoring", "histogram_quantile"]);

// What an expression asks for: words outside of label selectors, groupings and ranges, and names that a selector gives.
export function metricsIn(expression) {
  const named = [...expression.matchAll(/__name__=~?"([^"]+)"/g)].flatMap(([, names]) => names.split("|"));
  const bare = expression.replaceAll(/\{[^}]*\}|\[[^\]]*\]|\b(by|without|on|ignoring)\s*\([^)]*\)|"[^"]*"/g, " ");
  return [...named, ...[...bare.matchAll(/[a-zA-Z_:][\w:]*/g)].map(([word]) => word).filter((word) => !WORDS.has(word))];
}
