package io.saldo.invoice.topup;

import io.saldo.invoice.account.TaxPoint;
import io.saldo.platform.money.Money;
import java.util.Optional;

/**
 * What of a payment's credit its top-up document is over: all of it, but under USAGE only what exceeds the rest of the
 * bill that it pays (I-7, I-15).
 */
final class TopUpCredit {

    private TopUpCredit() {}

    static boolean isWhole(Money tax, TaxPoint taxPoint) {
        return taxPoint == TaxPoint.TOPUP || tax.isPositive();
    }

    /** What is left of the credit beside what the payment has settled of the named bill; empty when that is nothing. */
    static Money beyond(Money credit, Optional<Money> settled) {
        return settled.filter(money -> money.currency() == credit.currency())
                .map(money -> credit.minus(money).max(Money.zero(credit.currency())))
                .orElse(credit);
    }
}
