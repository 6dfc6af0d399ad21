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

    /** {@code restBefore} is what was open of the named bill before this payment; empty when none is named. */
    static Money of(Money credit, Money tax, TaxPoint taxPoint, Optional<Money> restBefore) {
        if (taxPoint == TaxPoint.TOPUP || tax.isPositive()) {
            return credit;
        }
        return restBefore
                .filter(rest -> rest.currency() == credit.currency())
                .map(rest -> credit.minus(rest).max(Money.zero(credit.currency())))
                .orElse(credit);
    }
}
