package io.saldo.account.relation;

import java.util.Arrays;
import java.util.Optional;

/** What a relation to an enterprise switches on once it is active (E-14, E-15). */
public enum Feature {
    UNIFIED_PAYMENT("unifiedPayment"),
    CREDIT_SHARING("creditSharing"),
    DISCOUNT_SHARING("discountSharing");

    private final String code;

    Feature(String code) {
        this.code = code;
    }

    /** Its name in the interface. */
    public String code() {
        return code;
    }

    public static Optional<Feature> of(String code) {
        return Arrays.stream(values())
                .filter(feature -> feature.code.equals(code))
                .findFirst();
    }
}
