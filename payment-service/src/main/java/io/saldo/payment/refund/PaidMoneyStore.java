package io.saldo.payment.refund;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The payments that refunds pay back, each with what of it has gone back or is on its way. */
@Singleton
class PaidMoneyStore {

    private static final String FIND = """
            select o.payment_id, o.billing_account_id, o.state, o.currency, o.credit + o.tax as refundable,
                   o.gateway_account, coalesce(g.gateway, 'bank') as gateway,
                   coalesce(o.gateway_transaction_id, o.payment_id) as transaction_id,
                   coalesce(t.merchant_order_id, o.origin_payment_id, o.payment_id) as merchant_order_id,
                   (select coalesce(sum(l.amount + l.tax), 0) from refund_leg l
                    where l.payment_id = o.payment_id and l.state <> 'FAILED') as gone
            from payment_order o
            left join gateway_account g on g.name = o.gateway_account
            left join gateway_transaction t on t.gateway_account = o.gateway_account
                and t.gateway_transaction_id = o.gateway_transaction_id
            where o.payment_id = :payment
            """;

    Uni<Optional<PaidMoney>> find(String paymentId) {
        return Sql.of(FIND).with("payment", paymentId).one(PaidMoneyStore::paid);
    }

    private static PaidMoney paid(Row row) {
        CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
        String state = row.text("state");
        return new PaidMoney(
                row.text("payment_id"),
                row.accountId("billing_account_id"),
                state.equals("PAID") || state.equals("PARTIALLY_REFUNDED"),
                new Money(row.number("refundable"), currency),
                new Money(row.number("gone"), currency),
                row.text("gateway_account"),
                row.text("gateway"),
                row.text("transaction_id"),
                row.text("merchant_order_id"));
    }
}
