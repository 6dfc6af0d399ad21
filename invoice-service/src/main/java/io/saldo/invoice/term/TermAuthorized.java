package io.saldo.invoice.term;

import io.saldo.platform.id.AccountId;
import java.util.Optional;

/** What we read of {@code term.authorized}. */
record TermAuthorized(
        AccountId billingAccountId,
        String termId,
        String holdId,
        Optional<Grant.Used> coupon,
        Optional<Grant.Used> voucher)
        implements TermAnswer {

    /** Before the document is issued. */
    Grant grant() {
        return new Grant(holdId, coupon, voucher, Optional.empty());
    }
}
