package io.saldo.account.enterprise;

import io.saldo.account.relation.Feature;
import java.util.Optional;

/** What a member under financial management lets its main account do or see (E-5). */
public enum Permission {
    FORBID_INVOICE_MANAGEMENT,
    FORBID_WITHDRAWAL,
    MANAGE_INVOICES,
    SHARE_CREDIT_IDENTITY,
    SHARE_DISCOUNT_POLICY,
    VIEW_CONSUMPTION,
    VIEW_RELATIONSHIP;

    /** The feature that is agreed on with it (E-5, E-15). */
    Optional<Feature> switchesOn() {
        return switch (this) {
            case SHARE_CREDIT_IDENTITY -> Optional.of(Feature.CREDIT_SHARING);
            case SHARE_DISCOUNT_POLICY -> Optional.of(Feature.DISCOUNT_SHARING);
            default -> Optional.empty();
        };
    }
}
