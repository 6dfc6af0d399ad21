package io.saldo.payment.order;

import io.saldo.payment.tax.TaxRule;
import io.saldo.platform.money.Money;
import java.util.Optional;

/** What the money is for: a due item that it settles first, a code that it redeems, the payment that it came besides. */
public record Aim(
        Purpose purpose, Optional<String> dueId, Optional<String> voucherCode, Optional<String> originPaymentId) {

    static Aim topUp(Optional<String> voucherCode) {
        return new Aim(Purpose.TOP_UP, Optional.empty(), voucherCode, Optional.empty());
    }

    static Aim invoice(String dueId) {
        return new Aim(Purpose.INVOICE, Optional.of(dueId), Optional.empty(), Optional.empty());
    }

    /** What a saved method is charged for. */
    static Aim charge(Purpose purpose, String dueId) {
        return new Aim(purpose, Optional.of(dueId), Optional.empty(), Optional.empty());
    }

    /** Money that came by bank. */
    static Aim remittance() {
        return new Aim(Purpose.REMITTANCE, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** An invoice wants its rest in whole; whoever buys credit names what is paid before the fee (I-9, I-16). */
    Quote quote(Money amount, Optional<TaxRule> rule, Money serviceFee) {
        return purpose != Purpose.TOP_UP
                ? Quote.ofCredit(amount, rule, serviceFee)
                : Quote.of(amount, rule, serviceFee);
    }

    /** Further money of that payment's order: plain credit, whatever the order was for (gw:P-9). */
    static Aim besides(String originPaymentId) {
        return new Aim(Purpose.TOP_UP, Optional.empty(), Optional.empty(), Optional.of(originPaymentId));
    }
}
