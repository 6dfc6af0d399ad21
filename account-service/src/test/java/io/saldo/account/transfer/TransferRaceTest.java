package io.saldo.account.transfer;

import static io.saldo.account.TestFigures.adjust;
import static io.saldo.account.TestFigures.figure;
import static io.saldo.account.transfer.TransferFixture.account;
import static io.saldo.account.transfer.TransferFixture.nextEnterprise;
import static io.saldo.account.transfer.TransferFixture.transfer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Many transfers at once: never more than there is, and no two that wait for each other. */
@QuarkusTest
@AccountServiceTest
class TransferRaceTest {

    private static final int CALLS = 100;
    private static final int AT_ONCE = 16;

    private final String enterprise = nextEnterprise();

    @Test
    @DisplayName("E-10")
    void givesFiftyTimesTenOfFiveHundred() throws Exception {
        Registered source = account(enterprise);
        Registered destination = account(enterprise);
        adjust(source, "cash", 500, "").statusCode(201);
        assertEquals(Map.of(201, 50L, 422, 50L), statuses(i -> transfer(source, destination, "t" + i, 10)));
        assertEquals("0", figure(source, "cashBalance"));
        assertEquals("500", figure(destination, "cashParts.transferredIn"));
    }

    @Test
    @DisplayName("E-10")
    void goesBothWaysAtOnceWithoutADeadlock() throws Exception {
        Registered one = account(enterprise);
        Registered other = account(enterprise);
        adjust(one, "cash", 500, "").statusCode(201);
        adjust(other, "cash", 500, "").statusCode(201);
        long before = deadlocks();
        assertEquals(
                Map.of(201, 100L),
                statuses(i -> i % 2 == 0 ? transfer(one, other, "t" + i, 10) : transfer(other, one, "t" + i, 10)));
        assertEquals(before, deadlocks());
        assertEquals("500", figure(one, "cashParts.transferredIn"));
        assertEquals("500", figure(other, "cashParts.transferredIn"));
        assertEquals("0", figure(one, "cashParts.own"));
    }

    @Inject
    UnitOfWork unitOfWork;

    /** A use case is tried again after a deadlock, so only the database tells of one. */
    private long deadlocks() {
        return Loop.await(() -> unitOfWork.run(
                        () -> Sql.of("select deadlocks from pg_stat_database where datname = current_database()")
                                .one(row -> row.number("deadlocks"))))
                .orElseThrow();
    }

    private static Map<Integer, Long> statuses(IntFunction<ValidatableResponse> call) throws Exception {
        List<Callable<Integer>> calls = IntStream.range(0, CALLS)
                .mapToObj(i -> (Callable<Integer>) () -> call.apply(i).extract().statusCode())
                .toList();
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            return pool.invokeAll(calls).stream()
                    .map(answer -> answer.resultNow())
                    .collect(Collectors.groupingBy(status -> status, TreeMap::new, Collectors.counting()));
        }
    }
}
