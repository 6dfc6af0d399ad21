package io.saldo.account.term;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.util.Optional;

/** The event term.authorized. */
record TermAuthorized(
        AccountId billingAccountId,
        String termId,
        String holdId,
        Money held,
        Optional<TermOrder.Used> coupon,
        Optional<TermOrder.Used> voucher,
        Money rest) {

    static final String TOPIC = "term.authorized";

    static TermAuthorized of(TermOrder order) {
        return new TermAuthorized(
                order.account(),
                order.termId(),
                order.holdId(),
                order.rest(),
                order.coupon(),
                order.voucher(),
                order.rest());
    }
}
