package io.saldo.account.accrual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.Seeded;
import io.saldo.account.TestAccounts;
import io.saldo.account.charge.ChargeAccrued;
import io.saldo.account.charge.RunningCharges;
import io.saldo.account.ledger.Scope;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.sql.UnitOfWork;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ties the batch statements to the pure domain: whatever the batches, the books are those of one by one. */
@QuarkusTest
@AccountServiceTest
class AccrualEquivalenceTest {

    private static final CurrencyUnit IDR = CurrencyUnit.of("IDR");
    private static final int ACCOUNTS = 4;

    @Inject
    AccrueCharges accrue;

    @Inject
    UnitOfWork unitOfWork;

    @Test
    @DisplayName("BK-4")
    void batchesOfAnySizeAndOrderGiveTheBooksOfOneByOne() {
        Random random = Seeded.random();
        for (int round = 0; round < 2; round++) {
            List<AccountId> singles = accounts();
            List<AccountId> twins = accounts();
            List<ChargeAccrued> events = events(random, singles);
            events.forEach(event -> take(List.of(event)));
            List<ChargeAccrued> shuffled = new ArrayList<>(events.stream()
                    .map(event -> of(twins.get(singles.indexOf(event.billingAccountId())), event))
                    .toList());
            Collections.shuffle(shuffled, random);
            for (List<ChargeAccrued> batch : batches(random, shuffled)) {
                take(batch);
            }
            var books = new BooksFixture(unitOfWork);
            for (int i = 0; i < ACCOUNTS; i++) {
                AccountId single = singles.get(i);
                assertEquals(books.of(single), books.of(twins.get(i)));
                assertEquals(unbilled(events, single), books.unbilled(single));
            }
        }
    }

    @Test
    @DisplayName("BK-15")
    void twentyWritersOfTwoAccountsKeepTheSums() throws Exception {
        AccountId a = TestAccounts.prepaid().id();
        AccountId b = TestAccounts.prepaid().id();
        List<Callable<Object>> writers = new ArrayList<>();
        for (int writer = 0; writer < 20; writer++) {
            String cloud = "writer-" + writer + "-";
            List<AccountId> order = writer % 2 == 0 ? List.of(a, b) : List.of(b, a);
            writers.add(() -> {
                for (int version = 1; version <= 10; version++) {
                    BigDecimal total = new BigDecimal("10.35").multiply(BigDecimal.valueOf(version));
                    int now = version;
                    take(order.stream()
                            .map(account -> event(account, cloud, "2026-10", now, total))
                            .toList());
                }
                return cloud;
            });
        }
        try (var pool = Executors.newFixedThreadPool(20)) {
            for (var done : pool.invokeAll(writers)) {
                done.get();
            }
        }
        var books = new BooksFixture(unitOfWork);
        assertEquals(List.of("2026-10/PLATFORM 2070"), books.unbilled(a));
        assertEquals(List.of("2026-10/PLATFORM 2070"), books.unbilled(b));
    }

    private void take(List<ChargeAccrued> batch) {
        assertEquals(java.util.Set.of(), Loop.await(() -> accrue.handle(batch)));
    }

    private static List<AccountId> accounts() {
        return java.util.stream.Stream.generate(() -> TestAccounts.prepaid().id())
                .limit(ACCOUNTS)
                .toList();
    }

    /** Versions of several charges of each account; totals go up and down, and some versions are missing. */
    private static List<ChargeAccrued> events(Random random, List<AccountId> accounts) {
        List<ChargeAccrued> events = new ArrayList<>();
        for (AccountId account : accounts) {
            for (int charge = 0; charge < 5; charge++) {
                String cloud = "cloud-" + random.nextInt(3);
                String month = random.nextBoolean() ? "2026-09" : "2026-10";
                for (int version = 1; version <= 8; version++) {
                    if (random.nextInt(4) > 0) {
                        events.add(event(account, cloud, month, version + 10 * charge, amount(random)));
                    }
                }
            }
        }
        return events;
    }

    private static List<List<ChargeAccrued>> batches(Random random, List<ChargeAccrued> events) {
        List<List<ChargeAccrued>> batches = new ArrayList<>();
        for (int from = 0; from < events.size(); ) {
            int to = Math.min(events.size(), from + 1 + random.nextInt(60));
            batches.add(events.subList(from, to));
            from = to;
        }
        batches.add(events.subList(0, 1 + random.nextInt(events.size())));
        return batches;
    }

    private static BigDecimal amount(Random random) {
        return BigDecimal.valueOf(random.nextInt(2_000_000) - 200_000, 3);
    }

    private static ChargeAccrued event(AccountId account, String cloud, String month, long version, BigDecimal total) {
        var exact = new ExactAmount(total, IDR);
        var zero = new ExactAmount(BigDecimal.ZERO, IDR);
        return new ChargeAccrued(
                account,
                cloud,
                YearMonth.parse(month),
                cloud.endsWith("0") ? Scope.MARKETPLACE : Scope.PLATFORM,
                version,
                exact,
                zero,
                zero,
                List.of(new ChargeAccrued.Row("p-" + version % 3, LocalDate.parse(month + "-05"), version, exact)),
                Instant.parse("2026-10-01T00:00:00Z").plusSeconds(version));
    }

    private static ChargeAccrued of(AccountId account, ChargeAccrued event) {
        return new ChargeAccrued(
                account,
                event.cloudAccountId(),
                event.usageMonth(),
                event.scope(),
                event.version(),
                event.total(),
                event.notInOngoing(),
                event.nothingDue(),
                event.rows(),
                event.usageUpTo());
    }

    private static List<String> unbilled(List<ChargeAccrued> events, AccountId account) {
        return RunningCharges.none(IDR)
                .accrue(events.stream()
                        .filter(event -> event.billingAccountId().equals(account))
                        .map(ChargeAccrued::charge)
                        .toList())
                .unbilled()
                .entrySet()
                .stream()
                .filter(it -> !it.getValue().isZero())
                .map(it -> it.getKey().usageMonth() + "/" + it.getKey().scope() + " "
                        + it.getValue().minorUnits())
                .sorted()
                .toList();
    }
}
