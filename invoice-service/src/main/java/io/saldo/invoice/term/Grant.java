package io.saldo.invoice.term;

import io.saldo.invoice.tax.TaxLine;
import io.saldo.platform.money.Money;
import java.util.Optional;

/** What account-service has held and used for a period, and the document that was issued over it. */
record Grant(String holdId, Optional<Used> coupon, Optional<Used> voucher, Optional<Billed> billed) {

    /** So much of a coupon or voucher. */
    record Used(String voucherId, Money amount) {}

    /** What the invoice says; there is none where nothing was due. */
    record Billed(String invoiceId, Money net, Money tax, Optional<TaxLine> taxLine) {
        Money total() {
            return net.plus(tax);
        }
    }
}
