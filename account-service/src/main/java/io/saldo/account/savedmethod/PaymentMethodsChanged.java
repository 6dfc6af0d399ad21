package io.saldo.account.savedmethod;

import io.saldo.platform.id.AccountId;
import java.util.List;

/** The event payment-methods.changed, as far as it is read here. */
public record PaymentMethodsChanged(AccountId billingAccountId, long version, List<Method> methods) {

    /** A saved card or wallet. */
    public record Method(boolean chargeable) {}

    boolean hasChargeable() {
        return methods.stream().anyMatch(Method::chargeable);
    }
}
