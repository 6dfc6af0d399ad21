package io.saldo.payment.callback;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.saldo.payment.Customer;
import io.saldo.payment.PaymentTest;
import io.saldo.payment.Provider;
import io.saldo.payment.callback.Storm.Message;
import io.saldo.payment.callback.Storm.Order;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.time.BillingClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Callbacks by the hundred thousand ({@code -Dsaldo.callbacks}; a few each day), worked on by two workers at once. */
@QuarkusTest
@PaymentTest
class CallbackStormTest {

    private static final int CALLBACKS = Integer.getInteger("saldo.callbacks", 200);
    private static final long SEED = Long.getLong("seed", 8);
    private static final int SENDERS = 8;
    private static final Duration LIMIT = Duration.ofSeconds(30).plusMillis(20L * CALLBACKS);
    private static final String INSERT = """
            insert into payment_order (billing_account_id, payment_id, purpose, state, version, channel, gateway_account,
                                       currency, credit, tax, service_fee, tax_lines, created_at, expires_at)
            select :account, id, 'TOP_UP', 'PENDING', 1, 'GENERIC', 'generic', 'IDR', amount, 0, 0, '[]', :now, :until
            from unnest(cast(:ids as text[]), cast(:amounts as bigint[])) as t (id, amount)
            """;

    @Inject
    FindCallbacks find;

    @Inject
    CallbackGateway callbacks;

    @Inject
    PostponeCallback postpone;

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    IdGenerator ids;

    @Inject
    BillingClock clock;

    /** A second instance has lanes of its own and shares nothing with the first but the database. */
    @Test
    @DisplayName("gw:P-1, gw:P-2, gw:P-4, gw:P-5, gw:P-9, gw:P-10")
    void creditsEachTransactionOnceHoweverItIsTold() throws Exception {
        var storm = new Storm(SEED);
        var other = new CallbackJob(find, callbacks, postpone, new CallbackBell(), unitOfWork);
        try (Customer first = Customer.inRupiah().known();
                Customer second = Customer.inRupiah().known()) {
            storm.over(Stream.of(first, second)
                    .flatMap(customer -> orders(customer.account).stream())
                    .toList());
            other.start(new StartupEvent());
            try {
                assertEquals(refusals(storm.messages()), send(storm.messages()));
                await().atMost(LIMIT)
                        .until(() -> Provider.clock().getJsonArray("busy").isEmpty());
            } finally {
                other.stop(new ShutdownEvent());
            }
            Set<AccountId> accounts = Set.of(first.account, second.account);
            assertEquals(storm.credited(), credited(accounts), "to the rupiah");
            assertEquals(storm.transactions(), posted(accounts));
            assertEquals(storm.unmatched(), unmatched(storm.unmatched()));
            assertEquals(
                    storm.transactions().size(),
                    first.events("payment.confirmed").size()
                            + second.events("payment.confirmed").size());
        }
    }

    private List<Order> orders(AccountId account) {
        int count = Storm.ordersFor(CALLBACKS) / 2;
        List<Order> orders = IntStream.range(0, count)
                .mapToObj(i -> new Order(account, ids.newId("pay", account), 50_000 + i))
                .toList();
        Loop.await(() -> unitOfWork.run(() -> Sql.of(INSERT)
                .with("account", account.value())
                .with("ids", orders.stream().map(Order::paymentId).toArray(String[]::new))
                .with("amounts", orders.stream().map(Order::amount).toArray(Long[]::new))
                .with("now", clock.now())
                .with("until", clock.now().plus(Duration.ofDays(1)))
                .update()
                .chain(() -> Sql.of("insert into payment_attempt (billing_account_id, payment_id, number,"
                                + " merchant_order_id, started_at) select billing_account_id, payment_id, 1, payment_id,"
                                + " created_at from payment_order where billing_account_id = :account")
                        .with("account", account.value())
                        .update())));
        return orders;
    }

    /** How many were refused; all others were taken. */
    private static long send(List<Message> messages) throws Exception {
        List<Callable<Long>> senders = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            int share = i;
            senders.add(() -> IntStream.range(0, messages.size())
                    .filter(index -> index % SENDERS == share)
                    .filter(index -> isRefused(messages.get(index)))
                    .count());
        }
        long refused = 0;
        try (var pool = Executors.newFixedThreadPool(SENDERS)) {
            for (var sender : pool.invokeAll(senders)) {
                refused += sender.get();
            }
        }
        return refused;
    }

    private static boolean isRefused(Message message) {
        int status = message.send();
        assertEquals(message.good() ? 200 : 401, status);
        return status == 401;
    }

    private static long refusals(List<Message> messages) {
        return messages.stream().filter(message -> !message.good()).count();
    }

    private Map<AccountId, Long> credited(Set<AccountId> accounts) {
        Map<AccountId, Long> sums = new HashMap<>();
        rows(
                        "select billing_account_id, cast(sum(credit + tax + service_fee) as bigint) as n from payment_order"
                                + " where state = 'PAID' and billing_account_id = any(cast(:accounts as bigint[]))"
                                + " group by billing_account_id",
                        accounts)
                .forEach(row -> sums.put(row.account(), row.number()));
        return sums;
    }

    private record Sum(AccountId account, long number) {}

    private List<Sum> rows(String sql, Set<AccountId> accounts) {
        return Loop.await(() -> unitOfWork.run(() -> Sql.of(sql)
                .with("accounts", accounts.stream().map(AccountId::value).toArray(Long[]::new))
                .list(row -> new Sum(row.accountId("billing_account_id"), row.number("n")))));
    }

    private Set<String> posted(Set<AccountId> accounts) {
        return new HashSet<>(Loop.await(() -> unitOfWork.run(() -> Sql.of("select gateway_transaction_id as t"
                        + " from gateway_transaction where billing_account_id = any(cast(:accounts as bigint[]))")
                .with("accounts", accounts.stream().map(AccountId::value).toArray(Long[]::new))
                .list(row -> row.text("t")))));
    }

    private Set<String> unmatched(Set<String> told) {
        return new HashSet<>(Loop.await(() ->
                unitOfWork.run(() -> Sql.of("select reference from unmatched_payment where gateway_account = 'generic'"
                                + " and resolved_at is null and reference = any(cast(:told as text[]))")
                        .with("told", told.toArray(String[]::new))
                        .list(row -> row.text("reference")))));
    }
}
