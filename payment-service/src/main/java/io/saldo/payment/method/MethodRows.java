package io.saldo.payment.method;

import io.saldo.payment.gateway.SavedToken;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import jakarta.inject.Singleton;

/** Methods as rows of their table. */
@Singleton
class MethodRows {

    SavedMethod method(Row row) {
        return new SavedMethod(
                row.text("method_id"),
                row.accountId("billing_account_id"),
                MethodState.valueOf(row.text("state")),
                row.text("channel"),
                row.text("gateway_account"),
                row.optionalText("return_url"),
                row.optionalText("setup_url"),
                row.optionalText("gateway_id"),
                row.optionalText("token")
                        .map(token -> new SavedToken(
                                token,
                                SavedToken.Kind.valueOf(row.text("kind")),
                                row.text("label"),
                                row.flag("chargeable"))),
                row.flag("is_default"),
                row.optionalNumber("threshold")
                        .map(amount -> new Money(amount, CurrencyUnit.of(row.text("threshold_currency")))),
                row.instant("created_at"));
    }
}
