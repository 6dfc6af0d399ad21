package io.saldo.account.savedmethod;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The event payment-methods.changed, as far as it is read here. */
@RegisterForReflection
public record PaymentMethodsChanged(AccountId billingAccountId, long version, List<Method> methods) {

    /** A saved card or wallet. */
    public record Method(
            String label, @JsonProperty("default") boolean isDefault, boolean chargeable, Optional<Money> threshold) {}

    /** For people, one line each. */
    String labels() {
        return methods.stream().map(Method::label).collect(Collectors.joining("\n"));
    }

    boolean hasChargeable() {
        return charged().isPresent();
    }

    /** That of the method which payment-service charges: the default, else the oldest that can be charged (W-13). */
    Optional<Money> threshold() {
        return charged().flatMap(Method::threshold);
    }

    private Optional<Method> charged() {
        List<Method> chargeable = methods.stream().filter(Method::chargeable).toList();
        return chargeable.stream().filter(Method::isDefault).findFirst().or(() -> chargeable.stream()
                .findFirst());
    }
}
