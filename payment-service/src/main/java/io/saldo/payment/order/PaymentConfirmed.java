package io.saldo.payment.order;

import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.tax.TaxLine;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@code payment.confirmed}: money came, with tax and fee as they were quoted (I-7, gw:P-18). */
record PaymentConfirmed(
        AccountId billingAccountId,
        String paymentId,
        Purpose purpose,
        Money credit,
        Money tax,
        List<TaxLine> taxLines,
        Money serviceFee,
        Money total,
        Optional<String> dueId,
        Optional<String> voucherCode,
        String channel,
        String gatewayAccount,
        String gatewayTransactionId,
        String referenceNumber,
        Optional<String> originPaymentId,
        Optional<Instant> withdrawableFrom,
        Instant paidAt,
        Instant confirmedAt) {

    static final String TOPIC = "payment.confirmed";

    static PaymentConfirmed of(PaymentOrder order, GatewayReport report, Instant now) {
        return new PaymentConfirmed(
                order.account(),
                order.paymentId(),
                order.aim().purpose(),
                order.quote().credit(),
                order.quote().tax(),
                order.quote().taxLines(),
                order.quote().serviceFee(),
                order.quote().total(),
                order.aim().dueId(),
                order.aim().voucherCode(),
                order.way().channel(),
                order.way().gatewayAccount(),
                report.transactionId(),
                report.transactionId(),
                order.aim().originPaymentId(),
                report.heldBack().map(now::plus),
                report.paidAt().orElse(now),
                now);
    }
}
