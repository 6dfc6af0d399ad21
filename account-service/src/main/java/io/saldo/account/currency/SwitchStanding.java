package io.saldo.account.currency;

import io.saldo.account.account.AccountStatus;
import io.saldo.account.account.AccountType;
import java.util.Optional;
import java.util.stream.Stream;

/** How a locked account stands before its settlement currency changes. */
record SwitchStanding(
        AccountType type,
        AccountStatus status,
        boolean paysForItself,
        boolean overdue,
        boolean openBill,
        boolean invoiceAwaited,
        boolean payment,
        boolean refund,
        boolean unifiedSettlement,
        boolean rates) {

    /** The first that does not hold. */
    Optional<SwitchCondition> failed() {
        return Stream.of(SwitchCondition.values())
                .filter(condition -> !holds(condition))
                .findFirst();
    }

    private boolean holds(SwitchCondition condition) {
        return switch (condition) {
            case DIRECT -> type == AccountType.DIRECT;
            case VALID -> status == AccountStatus.VALID;
            case PAYS_FOR_ITSELF -> paysForItself;
            case NOT_OVERDUE -> !overdue;
            case SETTLED -> !openBill;
            case INVOICED -> !invoiceAwaited;
            case NO_PAYMENT_UNDER_WAY -> !payment;
            case NO_REFUND_UNDER_WAY -> !refund;
            case NO_UNIFIED_SETTLEMENT -> !unifiedSettlement;
            case RATE_PUBLISHED -> rates;
        };
    }
}
