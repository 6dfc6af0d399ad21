package io.saldo.account.voucher;

import static io.saldo.account.TestFigures.figure;
import static io.saldo.account.voucher.TestVouchers.history;
import static io.saldo.account.voucher.TestVouchers.made;
import static io.saldo.account.voucher.TestVouchers.nextCode;
import static io.saldo.account.voucher.TestVouchers.redeem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class RedemptionRaceTest {

    private final String code = nextCode();

    @Test
    @DisplayName("V-8")
    void neverPassesItsThresholdUnderTwoHundredOfOneAccount() throws Exception { // Ex:V-8
        Registered account = TestAccounts.prepaid();
        made(code, 100, "\"threshold\": 50, \"reusable\": true");
        assertEquals(Map.of(201, 50, 422, 150), statuses(200, i -> status(account, "k" + i, code)));
        assertEquals("5000", figure(account, "cashBalance"));
        history(account).body("items", hasSize(50));
        redeemed(50);
    }

    @Test
    @DisplayName("V-9")
    void neverPassesItsThresholdUnderTwoHundredAccounts() throws Exception {
        List<Registered> accounts = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> TestAccounts.prepaid())
                .toList();
        made(code, 100, "\"threshold\": 50");
        assertEquals(Map.of(201, 50, 422, 150), statuses(200, i -> status(accounts.get(i), "key", code)));
        redeemed(50);
        long credited = accounts.parallelStream()
                .filter(account -> figure(account, "cashBalance").equals("100"))
                .count();
        assertEquals(50, credited);
    }

    @Test
    void isRedeemedOnceByAnAccountThatAsksFortyTimesAtOnce() throws Exception {
        Registered account = TestAccounts.prepaid();
        made(code, 100, "");
        assertEquals(Map.of(201, 1, 422, 39), statuses(40, i -> status(account, "k" + i, code)));
        assertEquals("100", figure(account, "cashBalance"));
    }

    @Test
    @DisplayName("V-14")
    void answersNoMoreThanTenOfFortyGuessesAtOnce() throws Exception {
        Registered account = TestAccounts.prepaid();
        assertEquals(Map.of(422, 10, 429, 30), statuses(40, i -> status(account, "k" + i, "guess-" + i)));
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

    private static Map<Integer, Integer> statuses(int calls, IntUnaryOperator call) throws Exception {
        Map<Integer, Integer> counted = new TreeMap<>();
        try (var pool = Executors.newFixedThreadPool(40)) {
            List<Callable<Integer>> all = IntStream.range(0, calls)
                    .mapToObj(i -> (Callable<Integer>) () -> call.applyAsInt(i))
                    .toList();
            for (var answer : pool.invokeAll(all)) {
                counted.merge(answer.get(), 1, Integer::sum);
            }
        }
        return counted;
    }
}
