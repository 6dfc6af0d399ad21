// Alert rules and dashboards name metrics that somebody gives.
import { list, seconds } from "../cluster.mjs";
import { given, metricsIn } from "../metrics.mjs";

export function observability(cluster) {
  for (const object of cluster.all("PrometheusRule")) {
    for (const rule of list(object.spec?.groups).flatMap(({ rules }) => list(rules)).filter(({ alert }) => alert)) {
      const after = rule.for === undefined ? 0 : seconds(rule.for);
      if (!(after >= 0 && after <= 6 * 3600)) cluster.report(object, "unit", `${rule.alert} waits ${rule.for}`, "at most 6h");
      for (const name of object.metadata.name === "saldo" ? metricsIn(rule.expr ?? "") : []) {
        if (!given().has(name)) cluster.report(object, "metric", `${rule.alert} asks for ${name}, which nobody gives`, "name a metric of the services");
      }
      if (object.metadata.name === "saldo" && !["page", "ticket"].includes(rule.labels?.severity)) cluster.report(object, "metric", `${rule.alert} reaches nobody`, "severity: page or ticket");
    }
  }
  for (const object of cluster.all("ServiceMonitor", "PodMonitor")) {
    for (const { path = "/metrics", interval = "30s", scrapeTimeout = "10s" } of [...list(object.spec?.endpoints), ...list(object.spec?.podMetricsEndpoints)]) {
      if (!/^\/(q\/)?metrics$/.test(path)) cluster.report(object, "path", `asks for metrics at ${path}`, "/q/metrics of our services, /metrics elsewhere");
      if (!(seconds(interval) >= 5 && seconds(interval) <= 120) || !(seconds(scrapeTimeout) <= seconds(interval))) cluster.report(object, "unit", `asks every ${interval}, waiting ${scrapeTimeout}`, "5s to 2m, waiting no longer than that");
    }
  }
}
