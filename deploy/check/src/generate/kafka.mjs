// Topics and users of Kafka from the event contracts: a service may write what it sends and read what it reads.
import { asyncApi, properties, services } from "../project.mjs";
import { object } from "./objects.mjs";

const API = "kafka.strimzi.io/v1";
const LABELS = { "strimzi.io/cluster": "saldo" };

// Partitions in a cluster are a power of two; a topic with one partition keeps it, since all of it is in one order.
export function topics(partitions) {
  return Object.values(asyncApi().channels).map((channel) => {
    const kafka = channel.bindings.kafka;
    const config = Object.fromEntries(Object.entries(kafka.topicConfiguration).map(([key, value]) => [key, Array.isArray(value) ? value.join(",") : value]));
    return object(API, "KafkaTopic", channel.address, { partitions: kafka.partitions === 1 ? 1 : partitions, config }, LABELS);
  });
}

export function users() {
  const programs = {};
  for (const { action, channel, tags } of Object.values(asyncApi().operations)) {
    const program = (programs[tags[0].name] ??= { send: [], receive: [] });
    program[action].push(channel.$ref.slice("#/channels/".length));
  }
  const ours = Object.entries(programs).map(([name, program]) => user(name, acls(name, program)));
  return [...ours, user("keda", lagReader(Object.keys(programs)))];
}

const user = (name, rules) => object(API, "KafkaUser", name, { authentication: { type: "tls" }, authorization: { type: "simple", acls: rules } }, LABELS);

const topic = (name, operations) => ({ resource: { type: "topic", name, patternType: "literal" }, operations });
const groups = (name, operations) => ({ resource: { type: "group", name: `${name}.`, patternType: "prefix" }, operations });

function acls(name, { send, receive }) {
  return [...send.map((of) => topic(of, ["Describe", "Write"])), ...receive.map((of) => topic(of, ["Describe", "Read"])), ...(receive.length ? [groups(name, ["Describe", "Read"])] : [])];
}

function lagReader(programs) {
  const all = { resource: { type: "topic", name: "*", patternType: "literal" }, operations: ["Describe"] };
  return [all, ...programs.map((name) => groups(name, ["Describe"]))];
}

// The consumers of a service: topic and group, as its settings have them.
export function consumers(service) {
  const settings = properties(service);
  return Object.keys(settings)
    .filter((key) => key.endsWith(".group.id"))
    .map((key) => ({ topic: settings[key.replace(/group\.id$/, "topic")], group: settings[key] }));
}

export function scaling() {
  return services.map((service) => {
    const lags = consumers(service).map(({ topic: of, group }) => ({
      type: "kafka",
      metadata: { bootstrapServers: "saldo-kafka-bootstrap:9093", consumerGroup: group, topic: of, lagThreshold: "1000", tls: "enable" },
      authenticationRef: { name: "kafka" },
    }));
    return object("keda.sh/v1alpha1", "ScaledObject", `${service}-service`, {
      scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: `${service}-service` },
      minReplicaCount: 2,
      maxReplicaCount: 8,
      pollingInterval: 30,
      cooldownPeriod: 300,
      triggers: [{ type: "cpu", metricType: "Utilization", metadata: { value: "70" } }, ...lags],
    });
  });
}
