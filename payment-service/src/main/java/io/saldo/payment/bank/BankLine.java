package io.saldo.payment.bank;

import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.ReportedState;
import io.saldo.platform.money.Money;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** What a bank says of money that came: once for each reference of an account. */
public record BankLine(
        String account,
        String bankReference,
        LocalDate valueDate,
        Money amount,
        String payerName,
        String payerAccount,
        String text) {

    /** The sender's name made comparable. */
    public String payer() {
        return PartyName.normalised(payerName);
    }

    /** The money as a payment company would tell of it; a value date has no time, so it counts from its midnight. */
    public GatewayReport report() {
        return new GatewayReport(
                bankReference,
                ReportedState.PAID,
                bankReference,
                amount.amount(),
                amount.currency().name(),
                Optional.of(valueDate.atStartOfDay(ZoneOffset.UTC).toInstant()),
                Optional.empty());
    }
}
