package io.saldo.account.redemption;

import static io.saldo.account.TestFigures.LIMIT;
import static io.saldo.account.TestFigures.figure;
import static io.saldo.account.voucher.TestVouchers.history;
import static io.saldo.account.voucher.TestVouchers.made;
import static io.saldo.account.voucher.TestVouchers.nextCode;
import static io.saldo.account.voucher.TestVouchers.preview;
import static io.saldo.account.voucher.TestVouchers.redeem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.voucher.TestVouchers;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class RedemptionRaceTest {

    /** So many that each has a connection to the database: what is proved is the locks, not the pool. */
    private static final int AT_ONCE = 16;

    @Inject
    UnitOfWork unitOfWork;

    private final String code = nextCode();

    @Test
    @DisplayName("V-8")
    void neverPassesItsThresholdUnderManyOfOneAccount() throws Exception {
        Registered account = TestAccounts.prepaid();
        made(code, 100, "\"threshold\": 7, \"reusable\": true");
        assertEquals(Map.of(201, 7, 422, 9), statuses(i -> status(account, "k" + i, code)));
        assertEquals("700", figure(account, "cashBalance"));
        history(account).body("items", hasSize(7));
        redeemed(7);
    }

    @Test
    @DisplayName("V-9")
    void neverPassesItsThresholdUnderManyAccounts() throws Exception {
        List<Registered> accounts = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> TestAccounts.prepaid())
                .toList();
        made(code, 100, "\"threshold\": 7");
        assertEquals(Map.of(201, 7, 422, 9), statuses(i -> status(accounts.get(i), "key", code)));
        redeemed(7);
        long credited = accounts.stream()
                .filter(account -> figure(account, "cashBalance").equals("100"))
                .count();
        assertEquals(7, credited);
    }

    @Test
    void isRedeemedOnceByAnAccountThatAsksManyTimesAtOnce() throws Exception {
        Registered account = TestAccounts.prepaid();
        made(code, 100, "");
        assertEquals(Map.of(201, 1, 422, 15), statuses(i -> status(account, "k" + i, code)));
        assertEquals("100", figure(account, "cashBalance"));
    }

    @Test
    @DisplayName("V-14")
    void answersNoMoreThanTenOfManyGuessesAtOnce() throws Exception {
        Registered account = TestAccounts.prepaid();
        assertEquals(Map.of(422, 10, 429, 6), statuses(i -> status(account, "k" + i, "guess-" + i)));
    }

    /** A popular code that is used up, or only looked at, would otherwise hold every connection there is. */
    @Test
    @DisplayName("V-9")
    void previewsAndRefusesACodeWhileAnotherAccountRedeemsIt() throws Exception {
        Registered account = TestAccounts.prepaid();
        made(code, 100, "\"threshold\": 2");
        whileLocked(code, () -> preview(account, code).statusCode(200));
        redeem(account, "first", code).statusCode(201);
        whileLocked(code, () -> redeem(account, "again", code).statusCode(422));
    }

    private void whileLocked(String code, Runnable call) throws Exception {
        var locked = new CompletableFuture<Void>();
        var done = new CompletableFuture<Void>();
        try (var pool = Executors.newFixedThreadPool(2)) {
            var holder = pool.submit(() -> Loop.await(
                    () -> unitOfWork.run(() -> Sql.of("select 1 as one from voucher where code = :code for update")
                            .with("code", code)
                            .list(row -> 1)
                            .invoke(() -> locked.complete(null))
                            .chain(() -> hereAfter(done)))));
            try {
                locked.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
                pool.submit(call).get(LIMIT.toSeconds(), TimeUnit.SECONDS);
            } finally {
                done.complete(null);
            }
            holder.get();
        }
    }

    /** A session goes on where it began. */
    private static Uni<Void> hereAfter(CompletableFuture<Void> done) {
        Context here = Objects.requireNonNull(Vertx.currentContext());
        return Uni.createFrom().completionStage(done).emitOn(next -> here.runOnContext(nothing -> next.run()));
    }

    private void redeemed(int times) {
        TestAccounts.asOperator()
                .queryParam("code", code)
                .get(TestVouchers.PATH)
                .then()
                .body("items[0].redeemed", equalTo(times))
                .body("items[0].state", equalTo("USED_UP"));
    }

    private static int status(Registered account, String key, String code) {
        return redeem(account, key, code).extract().statusCode();
    }

    /** How many of the calls at once were answered with which status. */
    private static Map<Integer, Integer> statuses(IntUnaryOperator call) throws Exception {
        Map<Integer, Integer> counted = new TreeMap<>();
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Integer>> all = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> (Callable<Integer>) () -> call.applyAsInt(i))
                    .toList();
            for (var answer : pool.invokeAll(all)) {
                counted.merge(answer.get(), 1, Integer::sum);
            }
        }
        return counted;
    }
}
