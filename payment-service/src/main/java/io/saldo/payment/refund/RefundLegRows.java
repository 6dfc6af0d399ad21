package io.saldo.payment.refund;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import jakarta.inject.Singleton;

/** Legs as rows of their table. */
@Singleton
class RefundLegRows {

    RefundLeg leg(Row row) {
        CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
        return new RefundLeg(
                row.accountId("billing_account_id"),
                row.text("refund_id"),
                (int) row.number("leg"),
                row.text("payment_id"),
                new Money(row.number("amount"), currency),
                new Money(row.number("tax"), currency),
                row.text("kind"),
                new RefundRequested.Destination(
                        Route.valueOf(row.text("destination")),
                        row.optionalText("bank"),
                        row.optionalText("bank_account"),
                        row.optionalText("holder")),
                row.text("reason"),
                LegState.valueOf(row.text("state")),
                row.instant("requested_at"));
    }
}
