package io.saldo.notification.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.notification.account.TaxPoint;
import io.saldo.notification.invoice.InvoiceSettled.Share;
import io.saldo.notification.invoice.InvoiceSettled.State;
import io.saldo.notification.invoice.InvoiceSettled.Trigger;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceSettledTest {

    private static final Money HUNDRED = new Money(100, CurrencyUnit.IDR);

    @ParameterizedTest
    @DisplayName("I-7")
    @CsvSource(
            delimiter = '|',
            value = {
                "USAGE | FUNDS     | PAID           | INVOICE_PAID MESSAGE_ONLY, PAYMENT_RECEIVED MAIL_ONLY",
                "USAGE | FUNDS     | PARTIALLY_PAID | PAYMENT_RECEIVED MAIL_ONLY",
                "USAGE | ISSUE     | PAID           | INVOICE_PAID MESSAGE_ONLY",
                "USAGE | MARK_PAID | PAID           | INVOICE_PAID MESSAGE_AND_MAIL",
                "TOPUP | FUNDS     | PAID           | INVOICE_PAID MESSAGE_ONLY",
                "TOPUP | FUNDS     | PARTIALLY_PAID | ''",
                "USAGE | ISSUE     | ISSUED         | ''",
            })
    void givesAReceiptForThePaymentThatMakesNoInvoice(TaxPoint taxPoint, Trigger trigger, State state, String said) {
        var settled = new InvoiceSettled(
                AccountId.of(1, 1),
                "inv-06v8ck0bcw1kx040",
                1,
                state,
                HUNDRED,
                HUNDRED,
                Money.zero(CurrencyUnit.IDR),
                List.of(
                        new Share("VOUCHER", HUNDRED, Optional.of("vch-0037m13yvr1cc5jh")),
                        new Share("CASH", HUNDRED, Optional.of("pay-06v88a18km1wc4x0"))),
                trigger,
                Instant.parse("2026-11-02T03:00:00Z"));
        assertEquals(
                said,
                settled.news("SLD/USAGE/2026/00000098", taxPoint).stream()
                        .map(news -> news.kind() + " " + news.reach())
                        .collect(Collectors.joining(", ")));
    }
}
