// Strimzi's kinds in v1, as far as they are used.
import { any, between, dns, fields, kind, list, map, one, port, quantity, resources, text, yes } from "./schema.mjs";

const API = "kafka.strimzi.io/v1";
const setting = { type: ["string", "integer", "boolean"] };
const config = { type: "object", additionalProperties: setting, propertyNames: { pattern: "^[a-z0-9]+(\\.[a-z0-9]+)*$" } };
const heap = { type: "string", pattern: "^[0-9]+[mg]$" };

const TOPIC_SETTINGS = ["cleanup.policy", "retention.ms", "max.message.bytes", "min.insync.replicas", "segment.ms", "segment.bytes", "min.cleanable.dirty.ratio", "max.compaction.lag.ms", "delete.retention.ms", "compression.type", "retention.bytes"];

const podTemplate = fields({ securityContext: map(any), affinity: any, topologySpreadConstraints: any, metadata: any, priorityClassName: text });

const listener = fields({
  "name!": { type: "string", pattern: "^[a-z0-9]{1,11}$" },
  "port!": { ...port, minimum: 9092 },
  "type!": one("internal", "route", "loadbalancer", "nodeport", "ingress", "cluster-ip"),
  "tls!": yes,
  authentication: fields({ "type!": one("tls", "scram-sha-512", "custom") }),
  networkPolicyPeers: any,
  configuration: any,
});

const cluster = fields({
  "kafka!": fields({
    version: { type: "string", pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$" },
    metadataVersion: { type: "string", pattern: "^[0-9]+\\.[0-9]+(-IV[0-9]+)?$" },
    "listeners!": list(listener),
    authorization: fields({ "type!": one("simple", "custom"), superUsers: list(text) }),
    rack: fields({ "topologyKey!": one("topology.kubernetes.io/zone", "kubernetes.io/hostname") }),
    config,
    metricsConfig: fields({ "type!": one("strimziMetricsReporter", "jmxPrometheusExporter"), values: fields({ allowList: list(text) }), valueFrom: any }),
    template: fields({ pod: podTemplate, podDisruptionBudget: fields({ maxUnavailable: between(1, 100) }), kafkaContainer: any }),
    image: text,
  }),
  entityOperator: fields({ topicOperator: map(any), userOperator: map(any), template: any }),
  kafkaExporter: any,
  cruiseControl: any,
  clusterCa: any,
  clientsCa: any,
});

const volume = fields({
  "id!": between(0, 100),
  "type!": one("persistent-claim", "ephemeral"),
  size: quantity,
  deleteClaim: yes,
  class: dns,
  kraftMetadata: one("shared"),
});

const pool = fields({
  "replicas!": between(1, 100),
  "roles!": list(one("controller", "broker")),
  "storage!": fields({ "type!": one("jbod", "persistent-claim", "ephemeral"), volumes: list(volume) }),
  jvmOptions: fields({ "-Xms": heap, "-Xmx": heap, "-XX": map(), gcLoggingEnabled: yes }),
  resources,
  template: fields({ pod: podTemplate }),
});

const topic = fields({
  "partitions!": between(1, 1024),
  replicas: between(1, 7),
  topicName: text,
  config: { ...config, propertyNames: { enum: TOPIC_SETTINGS } },
});

const acl = fields({
  "resource!": fields({ "type!": one("topic", "group", "cluster", "transactionalId"), name: text, patternType: one("literal", "prefix") }),
  "operations!": list(one("Read", "Write", "Create", "Delete", "Alter", "Describe", "ClusterAction", "AlterConfigs", "DescribeConfigs", "IdempotentWrite", "All")),
  host: text,
  type: one("allow", "deny"),
});

const user = fields({
  "authentication!": fields({ "type!": one("tls", "tls-external", "scram-sha-512") }),
  "authorization!": fields({ "type!": one("simple"), "acls!": list(acl) }),
  quotas: any,
  template: any,
});

export const strimzi = {
  ...kind(API, "Kafka", cluster),
  ...kind(API, "KafkaNodePool", pool),
  ...kind(API, "KafkaTopic", topic),
  ...kind(API, "KafkaUser", user),
};
