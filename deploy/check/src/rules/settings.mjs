// Names and forms of the settings of our programs: a misspelt one is read by nobody, and nobody says so.
import { containersOf, list } from "../cluster.mjs";
import { serviceMap } from "../project.mjs";

const URL_HTTPS = /^https:\/\/[a-z0-9.-]+(\/[\w./-]*)?$/;
const INSIDE = /^http:\/\/[a-z0-9-]+:\d+(\/[\w./-]*)?$/;
const FILE = /^\/etc\/[\w./-]+$/;
const FLAG = /^(true|false)$/;

// Those of Quarkus and Kafka by their documents, ours by platform, deploy/gateway/README.md and the services.
const SETTINGS = {
  QUARKUS_PROFILE: /^prod(,production)?$/,
  QUARKUS_HTTP_HOST: /^0\.0\.0\.0$/,
  QUARKUS_MANAGEMENT_HOST: /^0\.0\.0\.0$/,
  QUARKUS_SHUTDOWN_TIMEOUT: /^([5-9]|[1-9]\d|1[0-7]\d)s$/,
  QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT: INSIDE,
  QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL: /^grpc$/,
  QUARKUS_OTEL_SDK_DISABLED: /^(true|false)$/,
  QUARKUS_DATASOURCE_JDBC_URL: /^jdbc:postgresql:\/\/[a-z-]+-db-rw:5432\/[a-z]+\?sslmode=verify-full&sslrootcert=\/etc\/[\w./-]+$/,
  QUARKUS_DATASOURCE_REACTIVE_URL: /^postgresql:\/\/[a-z-]+-db-rw:5432\/[a-z]+\?sslmode=verify-full$/,
  QUARKUS_DATASOURCE_REACTIVE_TRUST_CERTIFICATE_PEM: /^true$/,
  QUARKUS_DATASOURCE_REACTIVE_TRUST_CERTIFICATE_PEM_CERTS: FILE,
  QUARKUS_DATASOURCE_REACTIVE_HOSTNAME_VERIFICATION_ALGORITHM: /^HTTPS$/,
  QUARKUS_CONFIG_LOCATIONS: FILE,
  QUARKUS_OIDC_AUTH_SERVER_URL: /^http:\/\/keycloak-service:\d+\/realms\/saldo$/,
  QUARKUS_OIDC_TOKEN_ISSUER: /^https:\/\/[a-z0-9.-]+\/realms\/saldo$/,
  QUARKUS_MAILER_HOST: /^[a-z0-9.-]+$/,
  QUARKUS_MAILER_PORT: /^587$/,
  QUARKUS_MAILER_START_TLS: /^REQUIRED$/,
  KAFKA_BOOTSTRAP_SERVERS: /^[a-z-]+:\d+$/,
  KAFKA_SECURITY_PROTOCOL: /^SSL$/,
  KAFKA_SSL_KEYSTORE_TYPE: /^PKCS12$/,
  KAFKA_SSL_KEYSTORE_LOCATION: FILE,
  KAFKA_SSL_KEYSTORE_PASSWORD: undefined,
  KAFKA_SSL_TRUSTSTORE_TYPE: /^PKCS12$/,
  KAFKA_SSL_TRUSTSTORE_LOCATION: FILE,
  KAFKA_SSL_TRUSTSTORE_PASSWORD: undefined,
  KAFKA_GROUP_INSTANCE_ID: undefined,
  JAVA_TOOL_OPTIONS: /^-XX:MaxRAMPercentage=[4-7]\d -XX:\+UseSerialGC -XX:MaxDirectMemorySize=\d+m -XX:\+ExitOnOutOfMemoryError$/,
  SALDO_GATEWAY_HOST: /^0\.0\.0\.0$/,
  SALDO_GATEWAY_PORT: /^8080$/,
  SALDO_ISSUER: /^https:\/\/[a-z0-9.-]+\/realms\/saldo$/,
  SALDO_JWKS_URL: INSIDE,
  SALDO_CLOCK_URL: /^off$/,
  SALDO_RATE_ADDRESS: /^(off|\d+\/\d+)$/,
  SALDO_PAYMENT_GATEWAY_SECRETS_DIR: FILE,
  SALDO_PAYMENT_GATEWAY_CALLBACK_URL: URL_HTTPS,
  SALDO_PAYMENT_GATEWAY_PROXY: /^(http:\/\/egress-proxy:\d+)?$/,
  SALDO_TEST_CLOCK: FLAG,
  SALDO_PAYMENT_GATEWAY_SEED_GENERIC: FLAG,
  SALDO_PAYMENT_GATEWAY_GENERIC_URL: INSIDE,
  SALDO_PAYMENT_GATEWAY_SIMULATOR_URL: INSIDE,
  SALDO_SIMULATOR_PORT: /^8090$/,
  SALDO_CALLBACK_URL: INSIDE,
};

const NEEDED = ["QUARKUS_PROFILE", "QUARKUS_DATASOURCE_JDBC_URL", "QUARKUS_DATASOURCE_REACTIVE_URL", "QUARKUS_CONFIG_LOCATIONS", "KAFKA_BOOTSTRAP_SERVERS", "KAFKA_SECURITY_PROTOCOL", "KAFKA_SSL_KEYSTORE_LOCATION", "KAFKA_SSL_KEYSTORE_PASSWORD", "KAFKA_SSL_TRUSTSTORE_LOCATION", "KAFKA_SSL_TRUSTSTORE_PASSWORD", "QUARKUS_OIDC_AUTH_SERVER_URL", "QUARKUS_OIDC_TOKEN_ISSUER"];
// Without its proxy each call to a payment company ends at the NetworkPolicy.
const NEEDED_BY = { "payment-service": ["SALDO_PAYMENT_GATEWAY_PROXY"] };
const OURS = [...Object.keys(serviceMap().workloads).filter((name) => name.endsWith("-service")), "console", "simulator"];
const COMMON = "service-settings";

export function settings(cluster) {
  const common = cluster.all("ConfigMap").find(({ metadata }) => metadata.name === COMMON);
  if (common) Object.entries(common.data ?? {}).forEach(([name, value]) => check(cluster, common, name, value));
  for (const object of cluster.workloads().filter(({ metadata }) => OURS.includes(metadata.name))) {
    const env = containersOf(object).flatMap((container) => list(container.env));
    env.forEach(({ name, value }) => check(cluster, object, name, value));
    const given = new Set([...env.map(({ name }) => name), ...Object.keys(common?.data ?? {})]);
    if (!object.metadata.name.endsWith("-service")) continue;
    for (const name of [...NEEDED, ...(NEEDED_BY[object.metadata.name] ?? [])].filter((one) => !given.has(one))) cluster.report(object, "setting", `is not told ${name}`, "set it");
    ownThings(cluster, object, env);
  }
}

function check(cluster, object, name, value) {
  if (!(name in SETTINGS)) cluster.report(object, "setting", `nobody reads ${name}`, "correct its name, or add it to deploy/check/src/rules/settings.mjs");
  else if (value !== undefined && SETTINGS[name] && !SETTINGS[name].test(value)) cluster.report(object, "setting", `${name} is ${value}`, `its form is ${SETTINGS[name].source}`);
}

// A service reads its own database, its own certificate, its own secrets.
function ownThings(cluster, object, env) {
  const service = object.metadata.name;
  const short = service.replace(/-service$/, "");
  for (const { name, value, valueFrom } of env) {
    if (/^QUARKUS_DATASOURCE_(JDBC|REACTIVE)_URL$/.test(name) && !String(value).includes(`//${short}-db-rw:5432/${short}?`)) cluster.report(object, "setting", `${name} leads to another database: ${value}`, `use ${short}-db-rw and ${short}`);
    if (name === "KAFKA_SSL_KEYSTORE_PASSWORD" && valueFrom?.secretKeyRef?.name !== service) cluster.report(object, "setting", "opens another's certificate", `use the Secret ${service}`);
    if (name === "KAFKA_GROUP_INSTANCE_ID" && valueFrom?.fieldRef?.fieldPath !== "metadata.name") cluster.report(object, "setting", "two pods would have one name in their group", "use metadata.name");
  }
  const wanted = { secrets: `${service}-secrets`, "database-ca": `${short}-db-ca`, "kafka-user": service };
  for (const { name, secret } of list(object.spec?.template?.spec?.volumes)) {
    if (wanted[name] && secret?.secretName !== wanted[name]) cluster.report(object, "setting", `the volume ${name} is the Secret ${secret?.secretName}`, `use ${wanted[name]}`);
  }
}
