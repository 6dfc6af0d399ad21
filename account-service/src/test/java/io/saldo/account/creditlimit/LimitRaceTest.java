package io.saldo.account.creditlimit;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestCredit;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two at a time want what is left of an entity's credit, again and again: each time one gets it. */
@QuarkusTest
@AccountServiceTest
class LimitRaceTest {

    private static final int ROUNDS = 100;
    private static final Duration ENOUGH = Duration.ofSeconds(6);

    @Test
    @DisplayName("K-2")
    void givesWhatIsLeftToOneOfTwoAccounts() throws Exception {
        String entity = TestCredit.entity(1000);
        Registered one = TestAccounts.ofEntity(entity);
        Registered other = TestAccounts.ofEntity(entity);
        swing(() -> TestCredit.limit(one, 600), () -> TestCredit.limit(other, 600), () -> {
            allocated(entity, 600);
            TestCredit.limit(one, 0).statusCode(200);
            TestCredit.limit(other, 0).statusCode(200);
        });
    }

    @Test
    @DisplayName("SP-10")
    void givesWhatIsLeftToAnAccountOrCutsTheEntity() throws Exception {
        String entity = TestCredit.entity(1000);
        Registered account = TestAccounts.ofEntity(entity);
        Registered raised = TestAccounts.ofEntity(entity);
        TestCredit.limit(account, 600).statusCode(200);
        swing(() -> TestCredit.limit(raised, 400), () -> TestCredit.entity(entity, 600), () -> {
            TestCredit.limit(raised, 0).statusCode(200);
            TestCredit.entity(entity, 1000).statusCode(200);
            allocated(entity, 600);
        });
    }

    private static void swing(Callable<ValidatableResponse> one, Callable<ValidatableResponse> other, Runnable check)
            throws Exception {
        long end = System.nanoTime() + ENOUGH.toNanos();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS && System.nanoTime() < end; round++) {
                var answers = pool.invokeAll(List.of(status(one), status(other))).stream()
                        .map(answer -> answer.resultNow())
                        .sorted()
                        .toList();
                assertEquals(List.of(200, 422), answers, "round " + round);
                check.run();
            }
        }
    }

    private static Callable<Integer> status(Callable<ValidatableResponse> call) {
        return () -> call.call().extract().statusCode();
    }

    private static void allocated(String entity, long amount) {
        TestAccounts.asOperator()
                .get("/api/v1/entities/" + entity + "/credit")
                .then()
                .body("allocated.amount", equalTo(Long.toString(amount)));
    }
}
