package io.saldo.stack.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.stack.clock.ClockFile;
import io.saldo.stack.home.Port;
import io.saldo.stack.home.Ports;
import io.saldo.stack.home.Run;
import io.saldo.stack.home.StackHome;
import io.saldo.stack.http.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The compose files say what the local stack says, with other names of hosts. */
class ComposeTest {

    private static final Path DEPLOY = Path.of("..");
    private static final ComposeFile BASE = ComposeFile.read(DEPLOY.resolve("compose/compose.yaml"));
    private static final ComposeFile DEMO = ComposeFile.read(DEPLOY.resolve("compose/compose.demo.yaml"));

    /** Where a part of the local stack is in the compose file. */
    private static final Map<Port, String> HOSTS = Map.of(
            Port.POSTGRES, "postgres",
            Port.KAFKA, "kafka",
            Port.KEYCLOAK, "keycloak",
            Port.SMTP, "mail",
            Port.ACCOUNT, "account-service",
            Port.INVOICE, "invoice-service",
            Port.PAYMENT, "payment-service",
            Port.NOTIFICATION, "notification-service",
            Port.SIMULATOR, "simulator");

    /** Of the local stack alone: its clock; where it listens, which is in the image; its password, which is a file; whom
     * its webhooks reach; that its launcher takes spans. */
    private static final Set<String> NOT_IN_COMPOSE = Set.of(
            "SALDO_TEST_CLOCK",
            "QUARKUS_OTEL_SDK_DISABLED",
            "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
            "SALDO_WEBHOOK_PRIVATE_ADDRESSES",
            "QUARKUS_HTTP_HOST",
            "QUARKUS_MANAGEMENT_HOST",
            "QUARKUS_DATASOURCE_PASSWORD");

    /** Of compose alone: its profile and its files of secrets. */
    private static final Set<String> NOT_IN_LOCAL_STACK = Set.of("QUARKUS_PROFILE", "SMALLRYE_CONFIG_LOCATIONS");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(SaldoService.class)
    void givesAServiceTheSettingsThatItHasInTheLocalStack(SaldoService service) {
        Map<String, String> local = new TreeMap<>();
        localEnvironment(service).forEach((key, value) -> local.put(key, inCompose(value)));
        local.keySet().removeAll(NOT_IN_COMPOSE);
        local.replaceAll((key, value) -> switch (key) {
            // A role of its own instead of the administrator's.
            case "QUARKUS_DATASOURCE_USERNAME" -> service.database();
            case "SALDO_PAYMENT_GATEWAY_SECRETS_DIR" -> "/gateway-secrets";
            case "SALDO_PAYMENT_GATEWAY_TEST_CERTIFICATES_FROM" -> "simulator";
            case "SALDO_PAYMENT_GATEWAY_CALLBACK_URL" -> "http://callbacks:8080/callbacks/";
            default -> value;
        });
        Map<String, String> compose = BASE.environment(service.folder());
        compose.putAll(DEMO.environment(service.folder()));
        // The demo's payment-service takes published secrets, as the local stack does.
        assertEquals(service == SaldoService.PAYMENT ? "true" : null, compose.remove("SALDO_TEST_CLOCK"));
        compose.keySet().removeAll(NOT_IN_LOCAL_STACK);
        assertEquals(lines(local), lines(compose));
    }

    @Test
    void givesTheGatewayTheServicesAndTheIssuerOfTheLocalStack() {
        JavaPart.Program gateway = program(parts().gateway());
        Map<String, String> local = new TreeMap<>(gateway.environment().get());
        Map<String, String> compose = BASE.environment("gateway");
        for (SaldoService service : SaldoService.values()) {
            String key = "SALDO_" + service.name() + "_URL";
            assertEquals(inCompose(local.getOrDefault(key, "")), compose.get(key));
        }
        assertEquals(local.get("SALDO_ISSUER"), compose.get("SALDO_ISSUER"), "browsers and tokens know this name");
        assertEquals(local.get("SALDO_GATEWAY_PORT"), compose.get("SALDO_GATEWAY_PORT"));
        assertEquals("off", compose.get("SALDO_CLOCK_URL"));
    }

    @Test
    void givesTheBrokerTheSettingsOfTheLocalStack() throws IOException {
        Properties local = new Properties();
        try (var in = Files.newBufferedReader(
                DEPLOY.resolve("servers/src/main/resources/io/saldo/servers/kafka-server.properties"))) {
            local.load(in);
        }
        Map<String, String> compose = BASE.environment("kafka");
        for (String key : local.stringPropertyNames()) {
            String variable = "KAFKA_" + key.toUpperCase(java.util.Locale.ROOT).replace('.', '_');
            assertEquals(local.getProperty(key), compose.get(variable), variable);
        }
    }

    @Test
    void putsEverythingOnThePortsOfTheInterface() {
        String compose = BASE.document().toString();
        assertTrue(String.valueOf(BASE.service("gateway").get("ports"))
                .contains("127.0.0.1:" + Port.GATEWAY.usual() + ":"));
        assertTrue(String.valueOf(BASE.service("keycloak").get("ports"))
                .contains("127.0.0.1:" + Port.KEYCLOAK.usual() + ":"));
        for (Port port : List.of(Port.KAFKA, Port.KAFKA_CONTROLLER, Port.SMTP, Port.MAIL_API, Port.POSTGRES)) {
            assertTrue(compose.contains(Integer.toString(port.usual())), port::owner);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"test-clock", "TEST_CLOCK", "simulator", "gateway-secrets", "whsec_", "CRASH"})
    void keepsOutOfTheBaseWhatIsForTests(String word) throws IOException {
        assertFalse(Files.readString(DEPLOY.resolve("compose/compose.yaml"))
                .lines()
                .filter(line -> !line.strip().startsWith("#"))
                .anyMatch(line -> line.contains(word)));
    }

    @Test
    void hasNoSecretAndNoUnpinnedImage() {
        for (ComposeFile file : List.of(BASE, DEMO)) {
            for (String service : file.services()) {
                Object image = file.service(service).get("image");
                assertTrue(image == null || image.toString().matches("\\$\\{SALDO_IMAGE_[A-Z_]+:\\?.+}"), service);
                assertTrue(file.environment(service).keySet().stream().noneMatch(key -> key.endsWith("PASSWORD")));
            }
        }
    }

    @Test
    void takesEveryRightFromEveryContainerThatItCan() {
        for (String service : BASE.services()) {
            Map<?, ?> settings = BASE.service(service);
            boolean writes = Set.of("kafka", "keycloak").contains(service);
            assertEquals(!writes, settings.get("read_only"), service);
            assertEquals(List.of("ALL"), settings.get("cap_drop"), service);
            assertEquals(List.of("no-new-privileges:true"), settings.get("security_opt"), service);
        }
    }

    @Test
    void importsTheRealmWithoutDemoUsersAndTheirClient() throws IOException {
        var whole = (com.fasterxml.jackson.databind.node.ObjectNode)
                Json.tree(Files.readString(DEPLOY.resolve("keycloak/saldo-realm.json")));
        whole.remove("users");
        var clients = whole.withArray("clients");
        for (int i = clients.size() - 1; i >= 0; i--) {
            if (clients.get(i).get("clientId").asText().equals("saldo-cli")) {
                clients.remove(i);
            }
        }
        assertEquals(whole, Json.tree(Files.readString(DEPLOY.resolve("compose/realm/saldo-realm.json"))));
    }

    private static String inCompose(String value) {
        String translated = value;
        for (var host : HOSTS.entrySet()) {
            String port = ":" + host.getKey().usual();
            translated = translated
                    .replace("127.0.0.1" + port, host.getValue() + port)
                    .replace("localhost" + port, host.getValue() + port);
        }
        return translated.equals("127.0.0.1") ? "mail" : translated;
    }

    private Map<String, String> localEnvironment(SaldoService service) {
        List<Part> services = parts().services();
        return services.stream()
                .map(JavaPart.class::cast)
                .filter(part -> part.name().equals(service.folder()))
                .map(part -> part.program().environment().get())
                .findFirst()
                .orElseThrow();
    }

    private static JavaPart.Program program(List<Part> parts) {
        return ((JavaPart) parts.getFirst()).program();
    }

    /** A checkout whose programs are all built, as far as the launcher looks. */
    private JavaParts parts() {
        var home = new StackHome(folder, folder.resolve("stack"));
        Stream.concat(
                        Stream.of(SaldoService.values()).map(service -> service.jar(home)),
                        Stream.of(home.module("deploy/gateway/target/gateway.jar")))
                .forEach(ComposeTest::touch);
        return new JavaParts(
                home, new Run(new Ports(Map.of()), Run.Caches.AS_THEY_ARE), new ClockFile(home.clockFile()));
    }

    private static void touch(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, new byte[0]);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String lines(Map<String, String> map) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(map)
                .forEach((key, value) ->
                        lines.append(key).append('=').append(value).append('\n'));
        return lines.toString();
    }
}
