package io.saldo.account.providersetting;

import java.util.Arrays;
import java.util.Optional;

/** What an operator does only up to a limit without an approver, by its name in {@code approval-limits}. */
public enum LimitedDeed {
    ADJUSTMENT("adjustment"),
    CREDIT_LIMIT("creditLimit"),
    ENTITY_CREDIT("entityCredit"),
    MARK_PAID("markPaid"),
    /** To a designated account (O-5). */
    WITHDRAWAL("withdrawal");

    private final String field;

    LimitedDeed(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }

    static Optional<LimitedDeed> of(String field) {
        return Arrays.stream(values()).filter(deed -> deed.field.equals(field)).findFirst();
    }
}
