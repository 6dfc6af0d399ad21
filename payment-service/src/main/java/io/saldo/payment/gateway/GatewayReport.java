package io.saldo.payment.gateway;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that a payment company says: the state of an order, or money that came for it under a transaction id. An
 * amount that is no amount of a currency of ours stays a text (gw:P-4). Before any money came, the transaction id is the
 * company's id of the order. The company may take money back for a while without more ado when {@code revocableFor}
 * says so (M-7). The code is the company's own; of a dispute its id; of money that was given back, the key of the refund,
 * and none when the amount is the sum of all refunds.
 */
public record GatewayReport(
        String merchantOrderId,
        ReportedState state,
        String transactionId,
        String amount,
        String currency,
        Optional<Instant> paidAt,
        Optional<String> code,
        Optional<Duration> revocableFor) {

    public GatewayReport(
            String merchantOrderId,
            ReportedState state,
            String transactionId,
            String amount,
            String currency,
            Optional<Instant> paidAt,
            Optional<String> code) {
        this(merchantOrderId, state, transactionId, amount, currency, paidAt, code, Optional.empty());
    }

    /** A charge that its company has refused, for that reason. */
    public static GatewayReport failed(ChargeAsked asked, String transactionId, String code) {
        return new GatewayReport(
                asked.merchantOrderId(),
                ReportedState.FAILED,
                transactionId,
                asked.total().amount(),
                asked.total().currency().name(),
                Optional.empty(),
                Optional.of(code));
    }

    public GatewayReport with(ReportedState other) {
        return new GatewayReport(merchantOrderId, other, transactionId, amount, currency, paidAt, code, revocableFor);
    }

    /** The same of another amount, no amount when it is empty, and under another code. */
    public GatewayReport of(String otherAmount, Optional<String> otherCode) {
        return new GatewayReport(
                merchantOrderId, state, transactionId, otherAmount, currency, paidAt, otherCode, revocableFor);
    }

    /** The amount in minor units, read exactly: {@code 55500.00} is 55500 rupiah, {@code 55500.50} is none. */
    public Optional<Money> money() {
        try {
            String plain = amount.matches("[0-9]{1,18}\\.[0-9]+") ? amount.replaceFirst("\\.?0+$", "") : amount;
            return Optional.of(Money.parse(plain, CurrencyUnit.of(currency)));
        } catch (IllegalArgumentException noAmountOfOurs) {
            return Optional.empty();
        }
    }
}
