package io.saldo.account.term;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was decided of each period of each term; read and changed only while the account is locked. */
@Singleton
class TermOrderStore {

    private static final String INSERT = """
            insert into term_order (billing_account_id, term_id, period_start, state, hold_id, currency, rest,
                                    coupon_id, coupon_amount, voucher_id, voucher_amount, decided_at)
            values (:account, :term, :start, :state, :hold, :currency, :rest,
                    :coupon, :couponAmount, :voucher, :voucherAmount, :now)
            """;

    private static final String ONE =
            " from term_order where billing_account_id = :account and term_id = :term and period_start = :start";

    /** What has become of an order; a refused one never was one. */
    enum State {
        HELD,
        TAKEN,
        RELEASED,
        REFUSED
    }

    Uni<Boolean> isDecided(AccountId account, TermOrder.Key key) {
        return bound(Sql.of("select 1 as one" + ONE), account, key)
                .one(row -> true)
                .map(Optional::isPresent);
    }

    Uni<Integer> forgetRefusal(AccountId account, TermOrder.Key key) {
        return bound(Sql.of("delete" + ONE + " and state = 'REFUSED'"), account, key)
                .update();
    }

    /** The order that waits for its invoice. */
    Uni<Optional<TermOrder>> held(AccountId account, TermOrder.Key key) {
        return key.termId().isEmpty() || key.periodStart().isEmpty()
                ? Uni.createFrom().item(Optional.empty())
                : bound(Sql.of("select *" + ONE + " and state = 'HELD'"), account, key)
                        .one(TermOrderStore::order);
    }

    /** All orders of a term that wait for an invoice. */
    Uni<List<TermOrder>> held(AccountId account, String termId) {
        return Sql.of("select * from term_order where billing_account_id = :account and term_id = :term"
                        + " and state = 'HELD' order by period_start")
                .with("account", account.value())
                .with("term", termId)
                .list(TermOrderStore::order);
    }

    Uni<Integer> insert(TermOrder order, Instant now) {
        return Sql.of(INSERT)
                .with("account", order.account().value())
                .with("term", order.termId())
                .with("start", order.periodStart())
                .with("state", State.HELD.name())
                .with("hold", order.holdId())
                .with("currency", order.rest().currency().name())
                .with("rest", order.rest().minorUnits())
                .with("coupon", order.coupon().map(TermOrder.Used::voucherId).orElse(null))
                .with("couponAmount", amount(order.coupon()))
                .with("voucher", order.voucher().map(TermOrder.Used::voucherId).orElse(null))
                .with("voucherAmount", amount(order.voucher()))
                .with("now", now)
                .update();
    }

    Uni<Integer> refuse(TermRequested asked, Instant now) {
        return Sql.of("insert into term_order (billing_account_id, term_id, period_start, state, decided_at)"
                        + " values (:account, :term, :start, 'REFUSED', :now)")
                .with("account", asked.billingAccountId().value())
                .with("term", asked.termId())
                .with("start", asked.periodStart())
                .with("now", now)
                .update();
    }

    Uni<Integer> end(TermOrder order, State state) {
        return Sql.of("update term_order set state = :state where billing_account_id = :account and term_id = :term"
                        + " and period_start = :start and state = 'HELD'")
                .with("state", state.name())
                .with("account", order.account().value())
                .with("term", order.termId())
                .with("start", order.periodStart())
                .update();
    }

    private static Sql bound(Sql sql, AccountId account, TermOrder.Key key) {
        return sql.with("account", account.value())
                .with("term", key.termId().orElseThrow())
                .with("start", key.periodStart().orElseThrow());
    }

    private static @org.jspecify.annotations.Nullable Long amount(Optional<TermOrder.Used> used) {
        return used.map(it -> it.amount().minorUnits()).orElse(null);
    }

    private static TermOrder order(Row row) {
        CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
        return new TermOrder(
                row.accountId("billing_account_id"),
                row.text("term_id"),
                row.instant("period_start"),
                row.text("hold_id"),
                used(row, "coupon", currency),
                used(row, "voucher", currency),
                new Money(row.number("rest"), currency));
    }

    private static Optional<TermOrder.Used> used(Row row, String what, CurrencyUnit currency) {
        return row.optionalText(what + "_id")
                .map(id -> new TermOrder.Used(id, new Money(row.number(what + "_amount"), currency)));
    }
}
