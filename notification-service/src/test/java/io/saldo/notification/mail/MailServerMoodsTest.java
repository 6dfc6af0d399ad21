package io.saldo.notification.mail;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.notification.Accounts;
import io.saldo.notification.Events;
import io.saldo.notification.FakeSmtp;
import io.saldo.notification.FakeSmtp.Mood;
import io.saldo.notification.Mailbox;
import io.saldo.notification.NotificationTest;
import io.saldo.test.token.TestToken;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NotificationTest
class MailServerMoodsTest {

    private static final Duration LONG_AFTER_THE_FIRST_PAUSE = Duration.ofSeconds(25);

    @Inject
    MailJob job;

    @AfterEach
    void backToAMailServerThatWorks() {
        Mailbox.open();
    }

    /** Silent, then hanging up, then busy: nothing is lost, nothing is given up, and all goes once it takes mails again. */
    @Test
    void losesNothingWhileTheMailServerIsInABadMood() {
        try (var server = FakeSmtp.open(Mood.SILENT)) {
            String account = account("mood-1", 6);
            Events.send("balance.low", account, MailServiceTest.low(account, 1));
            mails(account, everyItem(greaterThan(0)));
            server.be(Mood.BUSY);
            String other = account("mood-2", 1);
            Events.send("balance.low", other, MailServiceTest.low(other, 1));
            mails(other, hasItem(1));
            server.be(Mood.HANGS_UP);
            String third = account("mood-3", 1);
            Events.send("balance.low", third, MailServiceTest.low(third, 1));
            mails(third, hasItem(1));
            server.be(Mood.TAKES);
            await().atMost(LONG_AFTER_THE_FIRST_PAUSE)
                    .until(() -> server.taken().size(), size -> size >= 8);
            Events.awaitIdle();
            assertEquals(8, new HashSet<>(server.taken()).size());
            assertEquals(8, server.taken().size());
        }
    }

    @Test
    @DisplayName("L-7")
    void saysAtTheAccountThatAnAddressIsRefused() {
        try (var server = FakeSmtp.open(Mood.REFUSES)) {
            String account = account("mood-4", 1);
            Events.send("balance.low", account, MailServiceTest.low(account, 1));
            await().atMost(Events.LIMIT).untilAsserted(() -> log(account)
                    .body("items.findAll { it.channel == 'EMAIL' }.state", contains("FAILED")));
            contacts(account)
                    .body("warnings[0]", containsString("0@mood-4.test"))
                    .body("warnings", hasSize(6));
            server.be(Mood.TAKES);
            String parked = log(account).extract().path("items.find { it.channel == 'EMAIL' }.id");
            retry(account, parked).statusCode(204);
            retry(account, "msg-0000000000000000").statusCode(404);
            await().atMost(Events.LIMIT).until(() -> server.taken().size() == 1);
            await().atMost(Events.LIMIT).untilAsserted(() -> contacts(account).body("warnings", hasSize(0)));
        }
    }

    /** As many workers as there may be instances take from one table: each mail goes to one of them. */
    @Test
    void sendsEachMailOnceWithSeveralWorkers() throws Exception {
        try (var server = FakeSmtp.open(Mood.TAKES);
                var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            String account = account("mood-5", 40);
            Events.send("balance.low", account, MailServiceTest.low(account, 1));
            List<Future<?>> working = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                working.add(workers.submit(() -> work(server)));
            }
            for (Future<?> worker : working) {
                worker.get();
            }
            Events.awaitIdle();
            assertEquals(40, new HashSet<>(server.taken()).size());
            assertEquals(40, server.taken().size());
        }
    }

    private Void work(FakeSmtp server) {
        await().atMost(Events.LIMIT).until(() -> {
            job.sendDue();
            return server.taken().size() >= 40;
        });
        return null;
    }

    private static String account(String cloudAccount, int contacts) {
        String account = Accounts.known(cloudAccount, "own@mood.test", Events.POSTPAID_EN);
        String list = IntStream.range(0, contacts)
                .mapToObj(i -> "{\"email\": \"%d@%s.test\", \"locale\": \"en\", \"subscriptions\": [\"BALANCE\"]}"
                        .formatted(i, cloudAccount))
                .collect(Collectors.joining(", "));
        given().auth()
                .oauth2(TestToken.rootOf(cloudAccount))
                .contentType("application/json")
                .body("{\"contacts\": [" + list + "]}")
                .put("/api/v1/billing-accounts/" + account + "/contacts")
                .then()
                .statusCode(200);
        return account;
    }

    private static void mails(String account, org.hamcrest.Matcher<?> attempts) {
        await().atMost(Events.LIMIT).untilAsserted(() -> log(account)
                .body("items.findAll { it.channel == 'EMAIL' }", hasSize(greaterThan(0)))
                .body("items.findAll { it.channel == 'EMAIL' }.attempts", attempts));
    }

    private static ValidatableResponse log(String account) {
        return given().auth()
                .oauth2(TestToken.withRole("operator"))
                .get("/api/v1/billing-accounts/" + account + "/notifications")
                .then();
    }

    private static ValidatableResponse retry(String account, String mail) {
        return given().auth()
                .oauth2(TestToken.withRole("operator"))
                .post("/api/v1/billing-accounts/" + account + "/notifications/" + mail + "/retry")
                .then();
    }

    private static ValidatableResponse contacts(String account) {
        return given().auth()
                .oauth2(TestToken.withRole("operator"))
                .get("/api/v1/billing-accounts/" + account + "/contacts")
                .then();
    }
}
