package io.saldo.account.creditnote;

import io.saldo.platform.money.Money;

/** So much of a bill was paid by one payer, from one lot, month, voucher or payment of it (O-11). */
public record PaidPart(Payer payer, String source, Money amount) {

    PaidPart of(Money share) {
        return new PaidPart(payer, source, share);
    }

    boolean isSameAs(PaidPart other) {
        return payer == other.payer && source.equals(other.source);
    }
}
