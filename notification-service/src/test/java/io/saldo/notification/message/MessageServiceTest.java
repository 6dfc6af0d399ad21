package io.saldo.notification.message;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.saldo.notification.Accounts;
import io.saldo.notification.Events;
import io.saldo.notification.Mailbox;
import io.saldo.notification.NotificationTest;
import io.saldo.platform.loop.Loop;
import io.saldo.test.token.TestToken;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NotificationTest
class MessageServiceTest {

    @Inject
    FindNewMessages newMessages;

    @BeforeEach
    void openMailbox() {
        Mailbox.open();
    }

    @Test
    void isReadByEachPersonForThemselves() {
        String account = Accounts.known("message-1", "a@message.test", Events.PREPAID_ID);
        Events.send("account.cleared", account, cleared(account, 1));
        Events.send("account.cleared", account, cleared(account, 2));
        String root = TestToken.rootOf("message-1");
        await().atMost(Events.LIMIT).untilAsserted(() -> list(root, "").body("items", hasSize(2)));
        String reader = TestToken.ramUserOf("message-1", "BillingReadOnlyAccess");
        String id = list(root, "")
                .body("items", hasSize(2))
                .body("items[0].subject", equalTo("Akun tidak lagi menunggak"))
                .body("items.read", contains(false, false))
                .extract()
                .path("items[0].id");
        mark(root, id, true).statusCode(200).body("read", equalTo(true));
        mark(root, id, true).statusCode(200);
        list(root, "?unread=true").body("items", hasSize(1));
        list(root, "/unread").body("unread", equalTo(1));
        list(reader, "/unread?billingAccountId=" + account).body("unread", equalTo(2));
        list(TestToken.rootOf("stranger"), "/unread").body("unread", equalTo(0));
        list(reader, "?unread=true&locale=en")
                .body("items", hasSize(2))
                .body("items[0].subject", equalTo("No longer overdue"));
        mark(root, id, false).body("read", equalTo(false));
        mark(TestToken.rootOf("stranger"), id, true).statusCode(404);
        mark(TestToken.ramUserOf("message-1"), id, true).statusCode(403);
        list(TestToken.rootOf("stranger"), "").body("items", empty());
        list(TestToken.ramUserOf("message-1"), "").body("items", empty());
        list(TestToken.withRole("operator"), "?billingAccountId=" + account).body("items", hasSize(2));
        list(root, "?limit=1").body("items", hasSize(1));
        list(root, "?locale=fr").statusCode(400);
    }

    @Test
    void listsTheNewestFirstOverSeveralAccounts() {
        List<String> accounts = Stream.of("c@message.test", "d@message.test")
                .map(email -> Accounts.known("message-3", email, Events.PREPAID_ID))
                .sorted(Comparator.reverseOrder())
                .toList();
        String root = TestToken.rootOf("message-3");
        for (String account : accounts) {
            Events.send("account.cleared", account, cleared(account, 1));
            await().atMost(Events.LIMIT)
                    .untilAsserted(() -> list(root, "").body("items.billingAccountId", hasItem(account)));
            Events.tick();
        }
        list(root, "").body("items.billingAccountId", contains(accounts.getLast(), accounts.getFirst()));
        String cursor = list(root, "?limit=1")
                .body("items.billingAccountId", contains(accounts.getLast()))
                .extract()
                .path("nextCursor");
        list(root, "?limit=1&cursor=" + cursor)
                .body("items.billingAccountId", contains(accounts.getFirst()))
                .body("nextCursor", nullValue());
        list(root, "?cursor=bm9uc2Vuc2U").statusCode(400);
    }

    /** Transactions are counted for all databases of a server together. */
    @Test
    void streamsThoughAnotherDatabaseIsWrittenToForLong() throws SQLException {
        String account = Accounts.known("message-4", "e@message.test", Events.PREPAID_ID);
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        try (var other = DriverManager.getConnection(
                url.replaceFirst("/[^/?]+(\\?.*)?$", "/postgres"),
                ConfigProvider.getConfig().getValue("quarkus.datasource.username", String.class),
                ConfigProvider.getConfig().getValue("quarkus.datasource.password", String.class))) {
            other.setAutoCommit(false);
            other.createStatement().execute("select pg_current_xact_id()");
            Place before = Loop.await(newMessages::now);
            Events.send("account.cleared", account, cleared(account, 1));
            var reader = new Audience("r", false, Optional.empty(), Optional.of("message-4"));
            await().atMost(Events.LIMIT).until(() -> !Loop.await(() -> newMessages.after(before, reader, "en"))
                    .isEmpty());
            other.rollback();
        }
    }

    @Test
    void streamsWhatIsNew() {
        String account = Accounts.known("message-2", "b@message.test", Events.POSTPAID_EN);
        List<String> lines = new CopyOnWriteArrayList<>();
        var request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/messages/stream"))
                .header("Authorization", "Bearer " + TestToken.rootOf("message-2"))
                .build();
        var client = HttpClient.newHttpClient();
        try {
            var answer = client.sendAsync(request, BodyHandlers.fromLineSubscriber(new Lines(lines)));
            await().atMost(Events.LIMIT).until(() -> !lines.isEmpty());
            Events.send("account.cleared", account, cleared(account, 1));
            await().atMost(Events.LIMIT)
                    .until(() -> lines.stream().anyMatch(line -> line.contains("\"subject\":\"No longer overdue\"")));
            assertTrue(lines.stream().anyMatch(line -> line.matches("id: ?\\d+\\.msg-[0-9a-z]{16}")), lines.toString());
            assertFalse(answer.isDone());
        } finally {
            client.shutdownNow();
        }
    }

    /** What was said while nobody listened comes first, what was heard already does not come again. */
    @Test
    void goesOnBehindTheLastMessageThatWasHeard() {
        String account = Accounts.known("message-5", "f@message.test", Events.POSTPAID_EN);
        Place before = Loop.await(newMessages::now);
        Events.send("account.cleared", account, cleared(account, 1));
        Events.send("account.cleared", account, cleared(account, 2));
        String root = TestToken.rootOf("message-5");
        await().atMost(Events.LIMIT).untilAsserted(() -> list(root, "").body("items", hasSize(2)));
        List<String> all = heard(root, before.toString(), 2);
        assertEquals(2, all.stream().distinct().count());
        assertEquals(all.subList(1, 2), heard(root, all.getFirst(), 1));
    }

    /** The ids of the messages that a stream brings first. */
    private static List<String> heard(String token, String last, int count) {
        List<String> lines = new CopyOnWriteArrayList<>();
        var request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/messages/stream"))
                .header("Authorization", "Bearer " + token)
                .header("Last-Event-ID", last)
                .build();
        var client = HttpClient.newHttpClient();
        try {
            var ended = client.sendAsync(request, BodyHandlers.fromLineSubscriber(new Lines(lines)));
            await().atMost(Events.LIMIT).until(() -> ids(lines).size() >= count && !ended.isDone());
            return ids(lines);
        } finally {
            client.shutdownNow();
        }
    }

    private static List<String> ids(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("id:"))
                .map(line -> line.substring("id:".length()).strip())
                .toList();
    }

    /** Keeps what arrives; that the test ends the stream is no mistake. */
    private record Lines(List<String> kept) implements Flow.Subscriber<String> {

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            kept.add(line);
        }

        @Override
        public void onError(Throwable ended) {}

        @Override
        public void onComplete() {}
    }

    private static String cleared(String account, int day) {
        return """
            {"billingAccountId": "%s", "episodeId": "epi-06v8ck0bgs08dbex",
             "available": {"amount": "0", "currency": "IDR"}, "clearedAt": "2026-11-0%dT02:06:00Z"}\
            """.formatted(account, day);
    }

    private static ValidatableResponse list(String token, String query) {
        return given().auth().oauth2(token).get("/api/v1/messages" + query).then();
    }

    private static ValidatableResponse mark(String token, String id, boolean read) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"read\": " + read + "}")
                .patch("/api/v1/messages/" + id)
                .then();
    }
}
