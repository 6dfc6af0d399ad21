package io.saldo.notification.mail;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.notification.Accounts;
import io.saldo.notification.Events;
import io.saldo.notification.FakeSmtp;
import io.saldo.notification.FakeSmtp.Mood;
import io.saldo.notification.Mailbox;
import io.saldo.notification.NotificationTest;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.loop.WorkBell;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.test.token.TestToken;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NotificationTest
class MailServerMoodsTest {

    private static final Duration LONG_AFTER_THE_SECOND_PAUSE = Duration.ofSeconds(150);

    @Inject
    MailJob job;

    @Inject
    MailGateway gateway;

    @Inject
    RecordOutcome record;

    @Inject
    HoldUpMails holdUp;

    @Inject
    LetMailsGo letGo;

    @Inject
    MailConfig config;

    @Inject
    WorkBell bell;

    @Inject
    UnitOfWork unitOfWork;

    @AfterEach
    void backToAMailServerThatWorks() {
        Mailbox.open();
    }

    /**
     * Busy, then silent, then hanging up: nothing is lost, nothing is given up, and all goes once it takes mails again.
     * Busy first: that is an answer, so those that wait would go with it and be put off each on its own.
     */
    @Test
    void losesNothingWhileTheMailServerIsInABadMood() {
        try (var server = FakeSmtp.open(Mood.BUSY)) {
            String account = account("mood-1", 1);
            Events.send("balance.low", account, MailServiceTest.low(account, 1));
            mails(account, hasItem(greaterThan(0)));
            server.be(Mood.SILENT);
            String other = account("mood-2", 6);
            Events.send("balance.low", other, MailServiceTest.low(other, 1));
            mails(other, everyItem(greaterThan(0)));
            server.be(Mood.HANGS_UP);
            String third = account("mood-3", 1);
            Events.send("balance.low", third, MailServiceTest.low(third, 1));
            mails(third, hasItem(greaterThan(0)));
            server.be(Mood.TAKES);
            await().atMost(LONG_AFTER_THE_SECOND_PAUSE)
                    .until(() -> taken(server).size() >= 8);
            Events.awaitIdle();
            assertEquals(8, new HashSet<>(taken(server)).size());
            assertEquals(8, taken(server).size());
        }
    }

    private static List<String> taken(FakeSmtp server) {
        return server.taken("mood-1.test", "mood-2.test", "mood-3.test");
    }

    /** More mails than there are connections: each is closed when nothing is said on it. */
    @Test
    void sendsAgainAfterALongSilence() {
        try (var server = FakeSmtp.open(Mood.SILENT)) {
            for (int round = 0; round < 2; round++) {
                String silent = "silent-" + round + "-";
                var said = Multi.createFrom()
                        .range(0, 20)
                        .onItem()
                        .transformToUniAndMerge(i -> gateway.send(mail(silent + i)))
                        .collect()
                        .asList()
                        .await()
                        .atMost(Events.LIMIT);
                assertEquals(20, said.size());
                said.forEach(one -> assertInstanceOf(Outcome.NoAnswer.class, one));
            }
            server.be(Mood.TAKES);
            await().atMost(Events.LIMIT)
                    .until(() -> gateway.send(mail("heard")).await().atMost(Events.LIMIT) instanceof Outcome.Taken);
        }
    }

    /** The server hangs with some addresses: they wait for their own next try, and all others get their mail at once. */
    @Test
    void hangsWithSomeAddressesAndKeepsNobodyElseWaiting() throws Exception {
        try (var server = FakeSmtp.open(Mood.TAKES)) {
            server.hangsFor("hangs.test");
            List<OutgoingMail> mails = Stream.concat(
                            IntStream.range(0, 2 * config.parallel()).mapToObj(i -> mail("hangs", "hangs.test", 1)),
                            IntStream.range(0, 2).mapToObj(i -> mail("flows-" + i, "flows.test", 2 * i)))
                    .toList();
            var once = new TakeMails(new MailStore(), config) {
                @Override
                Uni<List<OutgoingMail>> handle() {
                    return Uni.createFrom().item(mails);
                }
            };
            assertTrue(new MailJob(once, gateway, record, holdUp, letGo, config, bell).sendDue());
            assertEquals(2, server.taken("flows.test").size());
        }
    }

    /** The server may have taken it and said so too late: then each answer to another mail would send one more copy. */
    @Test
    void sendsNoCopyWithEachOtherMailOfOneThatGetsNoAnswer() {
        try (var server = FakeSmtp.open(Mood.TAKES)) {
            server.hangsFor("mood-6.test");
            String account = account("mood-6", 1);
            Events.send("balance.low", account, MailServiceTest.low(account, 1));
            mails(account, hasItem(2));
            List<Boolean> heldUp = Loop.await(
                    () -> unitOfWork.run(() -> Sql.of("select held_up from delivery where recipient = :recipient")
                            .with("recipient", "0@mood-6.test")
                            .list(row -> row.flag("held_up"))));
            assertEquals(List.of(false), heldUp);
        }
    }

    private static OutgoingMail mail(String id) {
        return mail(id, "silence.test", 0);
    }

    private static OutgoingMail mail(String id, String domain, int attempts) {
        return new OutgoingMail(
                AccountId.of(1, 1),
                id,
                "reader@" + domain,
                "Subject",
                "text",
                "<p>text</p>",
                attempts,
                Optional.empty(),
                Optional.empty());
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
                    .body("warnings", contains(containsString("0@mood-4.test"), containsString("Nobody gets mail")));
            server.be(Mood.TAKES);
            String parked = log(account).extract().path("items.find { it.channel == 'EMAIL' }.id");
            retry(account, parked).statusCode(204);
            retry(account, "msg-0000000000000000").statusCode(404);
            await().atMost(Events.LIMIT).until(() -> server.taken("mood-4.test").size() == 1);
            await().atMost(Events.LIMIT).untilAsserted(() -> contacts(account)
                    .body("warnings", hasSize(4))
                    .body("warnings", everyItem(startsWith("Nobody is subscribed to"))));
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
            assertEquals(40, new HashSet<>(server.taken("mood-5.test")).size());
            assertEquals(40, server.taken("mood-5.test").size());
        }
    }

    private Void work(FakeSmtp server) {
        await().atMost(Events.LIMIT).until(() -> {
            job.sendDue();
            return server.taken("mood-5.test").size() >= 40;
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
