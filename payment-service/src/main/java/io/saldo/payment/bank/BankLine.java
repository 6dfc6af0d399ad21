package io.saldo.payment.bank;

import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.ReportedState;
import io.saldo.platform.money.Money;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a bank says of money that came: once for each reference of an account. */
public record BankLine(
        String account,
        String bankReference,
        LocalDate valueDate,
        Money amount,
        String payerName,
        String payerAccount,
        String text) {

    /** Blanks around a name or reference, with which some statements fill their columns, are not part of it. */
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    public BankLine {
        account = AROUND.matcher(account).replaceAll("");
        bankReference = AROUND.matcher(bankReference).replaceAll("");
    }

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
