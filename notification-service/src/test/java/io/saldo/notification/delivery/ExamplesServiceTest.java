package io.saldo.notification.delivery;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.notification.Events;
import io.saldo.notification.Mailbox;
import io.saldo.notification.NotificationTest;
import io.saldo.test.contract.EventContract;
import io.saldo.test.event.OutgoingEvent;
import io.saldo.test.token.TestToken;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NotificationTest
class ExamplesServiceTest {

    private static final Path EXPECTED = Path.of("src/test/resources/deliveries-of-the-examples.txt");
    private static final List<String> SILENT = List.of("reference.changed", "document.rendered");

    /** The account of some examples that account.changed has no example of. */
    private static final String WITHOUT_EXAMPLE = "2843530599664102";

    @BeforeAll
    static void openMailbox() {
        Mailbox.open();
    }

    /** Every example of every topic, each twice under ids of its own, in any order, accounts last. */
    @Test
    @DisplayName("L-13")
    void saysEachThingOnceInWhateverOrderItIsHeard() {
        List<OutgoingEvent> events = new ArrayList<>();
        for (String topic : EventContract.topicsReadBy("notification-service")) {
            if (!SILENT.contains(topic) && !topic.equals("account.changed")) {
                EventContract.validExamples(topic).forEach(bytes -> {
                    events.add(event(topic, bytes));
                    events.add(event(topic, bytes));
                });
            }
        }
        Collections.shuffle(events, new Random(20261102));
        events.forEach(Events::send);
        List<byte[]> accounts = EventContract.validExamples("account.changed").toList();
        accounts.forEach(bytes -> Events.send(event("account.changed", bytes)));
        sendAccount(WITHOUT_EXAMPLE);
        await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> compare(log(accounts)));
        Events.awaitIdle();
        compare(log(accounts));
    }

    private static String log(List<byte[]> accounts) {
        return Stream.concat(
                        accounts.stream().map(bytes -> new JsonObject(text(bytes)).getString("billingAccountId")),
                        Stream.of(WITHOUT_EXAMPLE))
                .sorted()
                .flatMap(ExamplesServiceTest::logOf)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static OutgoingEvent event(String topic, byte[] bytes) {
        String json = text(bytes);
        return Events.event(topic, new JsonObject(json).getString("billingAccountId"), json);
    }

    private static void sendAccount(String account) {
        String json = Events.accountChanged(account, 1, "1002", "agus@examples.test", Events.POSTPAID_EN);
        Events.send("account.changed", account, json);
    }

    private static Stream<String> logOf(String account) {
        List<Map<String, Object>> items = given().auth()
                .oauth2(TestToken.withRole("operator"))
                .queryParam("limit", 500)
                .get("/api/v1/billing-accounts/" + account + "/notifications")
                .then()
                .extract()
                .path("items");
        return items == null
                ? Stream.empty()
                : items.stream()
                        .map(i -> "%s %s %s %s %s %s"
                                .formatted(
                                        account,
                                        i.get("kind"),
                                        i.get("object"),
                                        i.get("channel"),
                                        i.get("state"),
                                        day(i)))
                        .map(String::strip)
                        .sorted();
    }

    private static Object day(Map<String, Object> item) {
        return item.getOrDefault("localDay", "");
    }

    private static void compare(String log) {
        try {
            Files.writeString(Path.of("target/deliveries-of-the-examples.txt"), log);
            assertEquals(Files.readString(EXPECTED), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
