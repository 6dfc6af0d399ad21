package io.saldo.stack.launcher;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.servers.PostgresEndpoint;
import io.saldo.servers.ServerProcess;
import io.saldo.stack.client.EventPlatform;
import io.saldo.stack.home.Port;
import io.saldo.stack.http.Json;
import io.saldo.stack.signin.TokenSource;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole stack with its real servers and a fake service. */
@Tag("stack")
class LocalStackTest {

    @TempDir
    static Path folder;

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static TestStack stack;

    @BeforeAll
    static void start() throws Exception {
        stack = new TestStack(folder);
    }

    @AfterAll
    static void stopsEverything() {
        if (stack == null) {
            return;
        }
        stack.close();
        assertTrue(stack.isEmpty());
        HTTP.close();
    }

    @Test
    void movesTheClockForOperatorsOfTheRightRealm() throws Exception {
        var mallory = new TokenSource(stack.url(Port.KEYCLOAK))
                .token(new TokenSource.Client("other", "saldo-cli"), "mallory");

        assertEquals(401, advance(mallory).statusCode());
        assertEquals(403, advance(token("budi")).statusCode());
        HttpResponse<String> answer = advance(token("operator"));

        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(get(stack.url(Port.ACCOUNT_MANAGEMENT) + "/clock").body().contains("2024-10-01T00:00:00Z"));
    }

    @Test
    void thePlatformAcknowledgesACommandAndPassesOverWhatIsNone() {
        String command = """
                {"billingAccountId":"1640688377053380","commandId":"cmd-5037heq7vr1s467n",
                 "effectiveAt":"2026-05-16T03:00:00Z"}""";
        try (var platform = new EventPlatform(stack.ports());
                var answers = new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                        "127.0.0.1:" + stack.ports().of(Port.KAFKA),
                                "group.id", "probe-acknowledged",
                                "auto.offset.reset", "earliest"),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            answers.subscribe(List.of("service.acknowledged"));
            platform.send(new ProducerRecord<>("service.suspended", "{".getBytes(StandardCharsets.UTF_8)));
            platform.send(new ProducerRecord<>("service.suspended", command.getBytes(StandardCharsets.UTF_8)));

            await().atMost(Duration.ofSeconds(30)).until(() -> StreamSupport.stream(
                            answers.poll(Duration.ofMillis(100)).spliterator(), false)
                    .anyMatch(answer -> answer.key().equals("1640688377053380")
                            && answer.value().contains("cmd-5037heq7vr1s467n")));
        }
    }

    @Test
    void startsAServiceAgainThatWasKilled() throws Exception {
        advance(token("operator"));
        ServerProcess service = ServerProcess.ofPidFile("account", stack.home().pidFile("account-service"))
                .orElseThrow();
        String start = stack.url(Port.CONDUCTOR) + "/stack/account-service/start";
        assertEquals(409, send(request(start).POST(BodyPublishers.noBody())).statusCode());

        service.kill();
        HttpResponse<String> answer = send(request(start).POST(BodyPublishers.noBody()));

        assertEquals(200, answer.statusCode());
        assertNotEquals(
                service.pid(),
                ServerProcess.ofPidFile("account", stack.home().pidFile("account-service"))
                        .orElseThrow()
                        .pid());
        assertTrue(environment().contains("SALDO_CLOCK_START=2024-10-01T00:00:00Z"), environment());
    }

    @Test
    void tellsAServiceWhereEverythingIs() throws Exception {
        for (String expected : List.of(
                "QUARKUS_HTTP_PORT=" + stack.ports().of(Port.ACCOUNT),
                "QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://127.0.0.1:"
                        + stack.ports().of(Port.POSTGRES) + "/account",
                "KAFKA_BOOTSTRAP_SERVERS=127.0.0.1:" + stack.ports().of(Port.KAFKA),
                "QUARKUS_OIDC_AUTH_SERVER_URL=" + stack.url(Port.KEYCLOAK) + "/realms/saldo",
                "SALDO_TEST_CLOCK=true")) {
            assertTrue(environment().contains(expected), expected);
        }
    }

    @Test
    void hasADatabaseForEachService() throws Exception {
        var postgres = new PostgresEndpoint("127.0.0.1", stack.ports().of(Port.POSTGRES));
        for (SaldoService service : SaldoService.values()) {
            try (var connection = postgres.connect(service.database())) {
                assertTrue(connection.isValid(1));
            }
        }
    }

    @Test
    void hasTheTopicsOfTheContracts() throws Exception {
        Map<String, Object> kafka =
                Map.of("bootstrap.servers", "127.0.0.1:" + stack.ports().of(Port.KAFKA));
        try (Admin admin = Admin.create(kafka)) {
            var topics = admin.describeTopics(List.of("usage.recorded", "account.changed", "reference.changed"))
                    .allTopicNames()
                    .get();
            var config = new ConfigResource(ConfigResource.Type.TOPIC, "account.changed");

            assertEquals(
                    Map.of("usage.recorded", 8, "account.changed", 4, "reference.changed", 1),
                    topics.values().stream()
                            .collect(Collectors.toMap(TopicDescription::name, topic -> topic.partitions()
                                    .size())));
            assertEquals(
                    List.of("compact"),
                    admin.describeConfigs(List.of(config)).all().get().values().stream()
                            .flatMap(settings -> settings.entries().stream())
                            .filter(setting -> setting.name().equals("cleanup.policy"))
                            .map(ConfigEntry::value)
                            .toList());
        }
    }

    @Test
    void showsTheMailOfEverybody() throws Exception {
        Properties server = new Properties();
        server.setProperty("mail.smtp.host", "127.0.0.1");
        server.setProperty("mail.smtp.port", Integer.toString(stack.ports().of(Port.SMTP)));
        MimeMessage mail = new MimeMessage(Session.getInstance(server));
        mail.setFrom("billing@saldo.test");
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress("budi@example.test"));
        mail.setSubject("Tagihan <Rp50.000>", "UTF-8");
        mail.setText("Halo Budi");
        Transport.send(mail);

        String page = stack.url(Port.MAIL);
        assertTrue(get(page + "/").body().contains("Tagihan &lt;Rp50.000&gt;"));
        assertTrue(get(page + "/mail/budi%40example.test/1").body().contains("Halo Budi"));
        assertEquals(
                "Halo Budi",
                Json.tree(get(page + "/messages.json?to=budi@example.test").body())
                        .path(0)
                        .path("text")
                        .asText()
                        .strip());
        assertEquals(404, get(page + "/mail/nobody%40example.test/1").statusCode());
    }

    private static String environment() throws Exception {
        return get(stack.url(Port.ACCOUNT_MANAGEMENT) + "/environment").body();
    }

    private static HttpResponse<String> advance(String token) throws Exception {
        return send(request(stack.url(Port.CONDUCTOR) + "/api/v1/clock/advance")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString("{\"to\": \"2024-10-01T00:00:00Z\"}")));
    }

    private static String token(String user) {
        return new TokenSource(stack.url(Port.KEYCLOAK)).token(TokenSource.Client.SALDO, user);
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return send(request(address).GET());
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
