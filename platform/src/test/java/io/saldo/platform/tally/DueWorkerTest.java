package io.saldo.platform.tally;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.platform.due.DueRows;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.test.token.TestToken;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@PlatformTest
class DueWorkerTest {

    private static final String WORK = "/api/v1/services/tally/due-work";

    @Inject
    DueRows rows;

    @Inject
    UnitOfWork unitOfWork;

    @Test
    void doesEachInstantOnceInOrderAlsoAfterAFailure() {
        AccountId account = Accounts.next();
        Instant first = Instant.parse("2026-10-01T01:00:00Z");
        Loop.await(() -> unitOfWork.run(() -> rows.schedule(account, "tally", first)));
        clock("GET", "").body("nextDueAt", equalTo(first.toString()));
        assertEquals(List.of(), TallyDueTask.DONE);

        clock("PUT", "2026-10-01T04:30:00Z").statusCode(204);
        await().atMost(Duration.ofSeconds(20)).until(() -> TallyDueTask.DONE.size(), equalTo(4));
        clock("PUT", "2026-10-02T00:00:00Z").statusCode(204);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> clock("GET", "").body("busy", empty()).body("nextDueAt", nullValue()));
        assertEquals(
                List.of(
                        first,
                        first.plusSeconds(3600),
                        first.plusSeconds(7200),
                        first.plusSeconds(10800),
                        TallyDueTask.LAST),
                TallyDueTask.DONE);
        assertEquals("5", given().get("/api/v1/tallies/" + account).asString());

        clock("PUT", "2026-10-01T00:00:00Z").statusCode(422);
        clock("PUT", "yesterday").statusCode(400);
    }

    @Test
    void showsWorkThatFailedAndTriesItAgainWhenAsked() {
        AccountId account = Accounts.next();
        Loop.await(() ->
                unitOfWork.run(() -> rows.schedule(account, "unknown-kind", Instant.parse("2026-09-01T00:00:00Z"))));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> failedWork().body("items[0].attempts", equalTo(2)));
        failedWork()
                .body("items[0].billingAccountId", equalTo(account.toString()))
                .body("items[0].lastError", equalTo("No task does due work of the kind unknown-kind."));
        Loop.await(
                () -> unitOfWork.run(() -> Sql.of("update due_row set parked = true, attempts = 6 where kind = :kind")
                        .with("kind", "unknown-kind")
                        .update()));
        retry(account, "unknown-kind").statusCode(204);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> failedWork().body("items[0].attempts", equalTo(2)));
        retry(account, "another-kind").statusCode(404);
        Loop.await(() -> unitOfWork.run(() -> rows.cancel(account, "unknown-kind")));
        failedWork().body("items", empty());
        given().get(WORK).then().statusCode(401);
    }

    @Test
    void letsWorkTakeItsTurnAfterWhatComesBefore() {
        Instant far = Instant.parse("2036-10-01T00:00:00Z");
        AccountId one = Accounts.next();
        AccountId other = Accounts.next();
        AccountId first = one.compareTo(other) < 0 ? one : other;
        AccountId second = first.equals(one) ? other : one;
        inTransaction(() -> rows.schedule(first, "turns", far).chain(() -> rows.schedule(second, "turns", far)));
        inTransaction(() -> rows.awaitTurn(first, "turns", far));
        assertThrows(DueTask.OutOfTurn.class, () -> inTransaction(() -> rows.awaitTurn(second, "turns", far)));
        inTransaction(() -> rows.awaitTurn(second, "turns", far.minusSeconds(1)));
        inTransaction(() -> Sql.of("update due_row set attempts = 1 where billing_account_id = :account")
                .with("account", first.value())
                .update());
        inTransaction(() -> rows.awaitTurn(second, "turns", far));
        inTransaction(() -> rows.cancel(first, "turns").chain(() -> rows.cancel(second, "turns")));
    }

    private <T> void inTransaction(Supplier<Uni<T>> work) {
        Loop.await(() -> unitOfWork.run(work));
    }

    private static ValidatableResponse failedWork() {
        return given().auth()
                .oauth2(TestToken.withRole("operator"))
                .get(WORK)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse retry(AccountId account, String kind) {
        return given().auth()
                .oauth2(TestToken.withRole("operator"))
                .post(WORK + "/" + account + "/" + kind + "/retry")
                .then();
    }

    private static ValidatableResponse clock(String method, String now) {
        String port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", String.class);
        return given().port(Integer.parseInt(port))
                .contentType("application/json")
                .body(now.isEmpty() ? "" : "{\"now\": \"" + now + "\"}")
                .request(method, "/clock")
                .then();
    }
}
