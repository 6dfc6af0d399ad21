// Alert rules by Prometheus' own tool where it is installed, and metrics that the services really give.
import test from "node:test";
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import { overlay } from "../src/manifests.mjs";
import { given, metricsIn } from "../src/metrics.mjs";
import { root } from "../src/project.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const rules = () => overlay("production").objects.find(({ object }) => object.kind === "PrometheusRule").object.spec;
const missing = spawnSync("promtool", ["--version"]).error ? "promtool is not installed (apt-get install prometheus)" : false;

test("wakes for each fault and lets sleep when all is well", { skip: missing }, () => {
  const folder = join(root, "deploy/check/target");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "rules.yaml"), stringify(rules()));
  copyFileSync(join(here, "alerts.yaml"), join(folder, "alerts.yaml"));
  execFileSync("promtool", ["check", "rules", "rules.yaml"], { cwd: folder });
  execFileSync("promtool", ["test", "rules", "alerts.yaml"], { cwd: folder, stdio: "inherit" });
});

test("names only metrics that exist, in rules and dashboards", () => {
  const known = given();
  const dashboards = overlay("production").objects.find(({ object }) => object.metadata.name === "dashboards").object.data;
  const texts = [...rules().groups.flatMap((group) => group.rules.map(({ expr }) => expr)), ...Object.values(dashboards).flatMap((text) => JSON.parse(text).panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)))];
  assert.ok(texts.length > 20);
  for (const expression of texts) {
    assert.ok(metricsIn(expression).length, expression);
    for (const name of metricsIn(expression)) assert.ok(known.has(name), `${name} in ${expression}`);
  }
});

test("says in the runbook what each alert means, and of no other", () => {
  const alerts = rules().groups.flatMap((group) => group.rules.map(({ alert }) => alert));
  const section = readFileSync(join(root, "docs/runbook.md"), "utf8").split("## Alerts")[1];
  const explained = [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  assert.deepEqual(explained.toSorted(), alerts.toSorted());
});
