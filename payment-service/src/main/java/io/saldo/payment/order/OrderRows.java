package io.saldo.payment.order;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.saldo.payment.tax.TaxLine;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import jakarta.inject.Singleton;
import java.util.List;

/** Orders as rows of their table. */
@Singleton
class OrderRows {

    private static final TypeReference<List<TaxLine>> TAX_LINES = new TypeReference<>() {};

    private final ObjectMapper json;

    OrderRows(ObjectMapper json) {
        this.json = json;
    }

    Sql bind(Sql insert, PaymentOrder order) {
        return bind(insert, order.quote())
                .with("account", order.account().value())
                .with("payment", order.paymentId())
                .with("purpose", order.aim().purpose().name())
                .with("channel", order.way().channel())
                .with("gatewayAccount", order.way().gatewayAccount())
                .with("currency", order.quote().credit().currency().name())
                .with("serviceFee", order.quote().serviceFee().minorUnits())
                .with("dueId", order.aim().dueId().orElse(null))
                .with("voucherCode", order.aim().voucherCode().orElse(null))
                .with("returnUrl", order.way().returnUrl().orElse(null))
                .with("origin", order.aim().originPaymentId().orElse(null))
                .with("createdAt", order.createdAt())
                .with("expiresAt", order.expiresAt());
    }

    /** What becomes credit, and the tax on it. */
    Sql bind(Sql text, Quote quote) {
        return text.with("credit", quote.credit().minorUnits())
                .with("tax", quote.tax().minorUnits())
                .with("taxLines", write(quote.taxLines()));
    }

    PaymentOrder order(Row row) {
        return new PaymentOrder(
                row.text("payment_id"),
                row.accountId("billing_account_id"),
                new Aim(
                        Purpose.valueOf(row.text("purpose")),
                        row.optionalText("due_id"),
                        row.optionalText("voucher_code"),
                        row.optionalText("origin_payment_id")),
                new Way(row.text("channel"), row.text("gateway_account"), row.optionalText("return_url")),
                quote(row),
                PaymentState.valueOf(row.text("state")),
                row.number("version"),
                row.optionalText("page_url"),
                row.instant("created_at"),
                row.instant("expires_at"));
    }

    Quote quote(Row row) {
        CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
        return new Quote(
                new Money(row.number("credit"), currency),
                new Money(row.number("tax"), currency),
                read(row.text("tax_lines")),
                new Money(row.number("service_fee"), currency));
    }

    private String write(List<TaxLine> lines) {
        try {
            return json.writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write tax lines", e);
        }
    }

    private List<TaxLine> read(String lines) {
        try {
            return json.readValue(lines, TAX_LINES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read tax lines of ours", e);
        }
    }
}
