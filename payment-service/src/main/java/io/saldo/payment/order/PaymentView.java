package io.saldo.payment.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.saldo.payment.tax.TaxLine;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A payment as its account sees it; {@code orderId} is what the payment company knows it by. A charge of a saved
 * method is one {@code try} of its due item; when it fails, the next is made at {@code nextTryAt}.
 */
public record PaymentView(
        String paymentId,
        String orderId,
        AccountId billingAccountId,
        Purpose purpose,
        PaymentState state,
        String channel,
        Optional<String> paymentUrl,
        Money credit,
        Money tax,
        List<TaxLine> taxLines,
        Money serviceFee,
        Money total,
        Optional<String> invoiceId,
        Optional<String> voucherCode,
        Optional<String> originPaymentId,
        Optional<String> referenceNumber,
        Optional<String> gatewayTransactionId,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> paidAt,
        List<Try> tries,
        @JsonProperty("try") Optional<Integer> number,
        Optional<Instant> nextTryAt) {

    /** One try at the payment company, under its order id. */
    public record Try(int number, String orderId, Instant startedAt) {}
}
