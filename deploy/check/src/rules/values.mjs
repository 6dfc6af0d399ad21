// Values that the API server knows and the published schemas call any text.
import { containersOf, list, podOf } from "../cluster.mjs";

const PROTOCOLS = ["TCP", "UDP", "SCTP"];

export function values(cluster) {
  for (const object of cluster.objects) {
    const closed = (name, value, allowed) => {
      if (value !== undefined && !allowed.includes(value)) cluster.report(object, "schema", `${name} is ${value}`, `one of ${allowed.join(", ")}`);
    };
    const { spec } = object;
    if (podOf(object)) pod(object, closed);
    if (object.kind === "Deployment") closed("strategy.type", spec?.strategy?.type, ["RollingUpdate", "Recreate"]);
    if (object.kind === "Service") {
      closed("type", spec?.type, ["ClusterIP", "NodePort", "LoadBalancer", "ExternalName"]);
      list(spec?.ports).forEach((port) => {
        closed("protocol", port.protocol, PROTOCOLS);
        closed("appProtocol", port.appProtocol, ["http", "https", "grpc", "kubernetes.io/h2c", "kubernetes.io/ws"]);
      });
    }
    if (object.kind === "HorizontalPodAutoscaler") {
      list(spec?.metrics).forEach((metric) => {
        closed("metric", metric.type, ["Resource", "ContainerResource", "Pods", "Object", "External"]);
        closed("resource", metric.resource?.name, ["cpu", "memory"]);
        closed("target", metric.resource?.target?.type, ["Utilization", "Value", "AverageValue"]);
      });
    }
    if (object.kind === "ScaledObject") {
      list(spec?.triggers).forEach(({ type, metricType }) => {
        closed("trigger", type, ["cpu", "memory", "kafka", "cron", "prometheus"]);
        closed("metricType", metricType, ["Utilization", "Value", "AverageValue"]);
      });
    }
    if (["HorizontalPodAutoscaler", "ScaledObject"].includes(object.kind)) closed("scaleTargetRef.apiVersion", spec?.scaleTargetRef?.apiVersion, ["apps/v1"]);
    if (object.kind === "NetworkPolicy") {
      list(spec?.policyTypes).forEach((type) => closed("policyTypes", type, ["Ingress", "Egress"]));
      [...list(spec?.ingress), ...list(spec?.egress)].flatMap(({ ports }) => list(ports)).forEach(({ protocol }) => closed("protocol", protocol, PROTOCOLS));
    }
    if (object.kind === "Gateway") list(spec?.listeners).forEach(({ protocol }) => closed("protocol", protocol, ["HTTP", "HTTPS", "TLS", "TCP", "UDP"]));
    if (object.kind === "Gateway" && cluster.options.whole) closed("gatewayClassName", spec?.gatewayClassName, ["envoy"]);
  }
}

function pod(object, closed) {
  const spec = podOf(object).spec ?? {};
  closed("restartPolicy", spec.restartPolicy, object.kind.endsWith("Job") ? ["OnFailure", "Never"] : ["Always"]);
  closed("seccompProfile", spec.securityContext?.seccompProfile?.type, ["RuntimeDefault", "Localhost", "Unconfined"]);
  list(spec.topologySpreadConstraints).forEach(({ whenUnsatisfiable }) => closed("whenUnsatisfiable", whenUnsatisfiable, ["ScheduleAnyway", "DoNotSchedule"]));
  for (const container of containersOf(object)) {
    closed("imagePullPolicy", container.imagePullPolicy, ["IfNotPresent", "Always", "Never"]);
    list(container.ports).forEach(({ protocol }) => closed("protocol", protocol, PROTOCOLS));
    list(container.env).forEach(({ valueFrom }) => closed("fieldPath", valueFrom?.fieldRef?.fieldPath, ["metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName", "status.podIP", "status.hostIP"]));
  }
}
