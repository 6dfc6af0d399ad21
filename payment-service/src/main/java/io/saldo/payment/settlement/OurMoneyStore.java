package io.saldo.payment.settlement;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What we know of the transactions of a gateway account. */
@Singleton
class OurMoneyStore {

    private static final String PAYMENT = """
            select o.payment_id, o.currency, o.credit + o.tax + o.service_fee as amount,
                   o.state in ('PAID', 'PARTIALLY_REFUNDED', 'REFUNDED', 'REVERSED', 'CHARGEBACK') as paid,
                   o.state in ('REVERSED', 'CHARGEBACK') as taken_back
            from gateway_transaction t
            join payment_order o on o.billing_account_id = t.billing_account_id and o.payment_id = t.payment_id
            where t.gateway_account = :gatewayAccount and t.gateway_transaction_id = :transaction
            """;

    private static final String REFUND = """
            select l.payment_id, l.currency, l.amount + l.tax as amount, l.state = 'DONE' as done
            from refund_leg l
            join payment_order o on o.billing_account_id = l.billing_account_id and o.payment_id = l.payment_id
            where o.gateway_account = :gatewayAccount and (l.reference_number = :transaction or l.refund_key = :transaction)
            order by l.requested_at limit 1
            """;

    Uni<Optional<OurMoney>> of(String gatewayAccount, SettlementLine line) {
        boolean refund = line.kind() == SettlementKind.REFUND;
        String done = refund ? "done" : line.kind() == SettlementKind.PAYMENT ? "paid" : "taken_back";
        return Sql.of(refund ? REFUND : PAYMENT)
                .with("gatewayAccount", gatewayAccount)
                .with("transaction", line.transactionId())
                .one(row -> new OurMoney(
                        row.text("payment_id"),
                        new Money(row.number("amount"), CurrencyUnit.of(row.text("currency"))),
                        row.flag(done)));
    }

    /** Whether it stands among the money that nobody owns. */
    Uni<Boolean> isNobodys(String gatewayAccount, SettlementLine line) {
        return Sql.of("select 1 as one from unmatched_payment where gateway_account = :gatewayAccount"
                        + " and reference = :transaction and resolved_at is null")
                .with("gatewayAccount", gatewayAccount)
                .with("transaction", line.transactionId())
                .one(row -> true)
                .map(Optional::isPresent);
    }
}
