package io.saldo.payment.refund;

import io.saldo.payment.account.AccountStore;
import io.saldo.payment.order.AskedRefund;
import io.saldo.payment.order.AskedRefundStore;
import io.saldo.payment.order.PaymentOrder;
import io.saldo.payment.order.RefundedParts;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** The legs of refunds; every change of one is made under the lock of its account. */
@Singleton
class RefundLegStore implements AskedRefundStore {

    private static final String INSERT = """
        insert into refund_leg (billing_account_id, refund_id, leg, refund_key, payment_id, amount, tax, currency, kind,
                                destination, bank, bank_account, holder, reason, state, wanted, by_hand, requested_at)
        values (:account, :refund, :leg, :key, :payment, :amount, :tax, :currency, :kind,
                :destination, :bank, :bankAccount, :holder, :reason, :state, :wanted, :byHand, :requestedAt)
        on conflict do nothing
        """;

    private final AccountStore accounts;
    private final RefundLegRows rows;

    RefundLegStore(AccountStore accounts, RefundLegRows rows) {
        this.accounts = accounts;
        this.rows = rows;
    }

    /** False when it was taken over before. */
    Uni<Boolean> insert(RefundLeg leg) {
        return Sql.of(INSERT)
                .with("account", leg.account().value())
                .with("refund", leg.refundId())
                .with("leg", leg.leg())
                .with("key", leg.key())
                .with("payment", leg.paymentId())
                .with("amount", leg.amount().minorUnits())
                .with("tax", leg.tax().minorUnits())
                .with("currency", leg.amount().currency().name())
                .with("kind", leg.kind())
                .with("destination", leg.destination().type().name())
                .with("bank", leg.destination().bank().orElse(null))
                .with("bankAccount", leg.destination().account().orElse(null))
                .with("holder", leg.destination().holder().orElse(null))
                .with("reason", leg.reason())
                .with("state", leg.state().name())
                .with("wanted", leg.state() == LegState.REQUESTED)
                .with("byHand", leg.state() == LegState.BY_HAND)
                .with("requestedAt", leg.requestedAt())
                .update()
                .map(inserted -> inserted == 1);
    }

    Uni<Optional<RefundLeg>> find(String key) {
        return Sql.of("select * from refund_leg where refund_key = :key")
                .with("key", key)
                .one(rows::leg);
    }

    /** Locks the leg's account, then reads the leg as it stands. */
    Uni<Optional<RefundLeg>> lock(String key) {
        return find(key)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(found)
                        : accounts.lock(found.get().account()).chain(() -> find(key)));
    }

    Uni<Integer> become(String key, LegState state) {
        return Sql.of("update refund_leg set state = :state where refund_key = :key")
                .with("state", state.name())
                .with("key", key)
                .update();
    }

    Uni<Integer> close(RefundLeg leg, LegState state, Optional<String> number, Optional<String> failure, Instant now) {
        return Sql.of("update refund_leg set state = :state, reference_number = :number, failure = :failure,"
                        + " closed_at = :now, wanted = false, next_check_at = null where refund_key = :key")
                .with("state", state.name())
                .with("number", number.orElse(null))
                .with("failure", failure.orElse(null))
                .with("now", now)
                .with("key", leg.key())
                .update();
    }

    /** What has gone back of a payment for good. */
    Uni<Money> gone(RefundLeg leg) {
        return Sql.of("select coalesce(sum(amount + tax), 0) as gone from refund_leg"
                        + " where payment_id = :payment and state = 'DONE'")
                .with("payment", leg.paymentId())
                .one(row -> new Money(row.number("gone"), leg.amount().currency()))
                .map(Optional::orElseThrow);
    }

    @Override
    public Uni<AskedRefund> wake(String paymentId, String name) {
        return Sql.of("select * from refund_leg where (refund_key = :name or reference_number = :name)"
                        + " and payment_id in (select payment_id from payment_order"
                        + " where payment_id = :payment or origin_payment_id = :payment)"
                        + " order by refund_key = :name desc limit 1")
                .with("name", name)
                .with("payment", paymentId)
                .one(rows::leg)
                .call(found -> found.map(RefundLegStore::wake)
                        .orElseGet(() -> Uni.createFrom().item(0)))
                .map(found -> found.map(leg -> leg.state().asked()).orElse(AskedRefund.NONE));
    }

    private static Uni<Integer> wake(RefundLeg leg) {
        return Sql.of("update refund_leg set wanted = true, not_before = null, attempts = 0"
                        + " where refund_key = :key and state in ('REQUESTED', 'ASKED', 'PENDING')")
                .with("key", leg.key())
                .update();
    }

    @Override
    public Uni<Boolean> cover(String paymentId, Money amount, boolean byHand) {
        return Sql.of("select coalesce(sum(amount + tax), 0) as sent from refund_leg where payment_id = :payment"
                        + " and (by_hand or not :byHand) and destination = 'ORIGINAL' and state <> 'FAILED'"
                        + " and currency = :currency")
                .with("payment", paymentId)
                .with("byHand", byHand)
                .with("currency", amount.currency().name())
                .one(row -> row.number("sent") >= amount.minorUnits())
                .map(found -> found.orElse(false));
    }

    @Override
    public Uni<RefundedParts> gone(PaymentOrder paid) {
        CurrencyUnit currency = paid.quote().total().currency();
        return Sql.of("select coalesce(sum(amount), 0) as credit, coalesce(sum(tax), 0) as tax from refund_leg"
                        + " where payment_id = :payment and state = 'DONE'")
                .with("payment", paid.paymentId())
                .one(row -> new RefundedParts(
                        new Money(row.number("credit"), currency), new Money(row.number("tax"), currency)))
                .map(Optional::orElseThrow);
    }
}
