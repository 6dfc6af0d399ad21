package io.saldo.payment.method;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.saldo.payment.gateway.SavedToken;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.util.List;
import java.util.Optional;

/** {@code payment-methods.changed}: all saved methods of an account. */
@RegisterForReflection
record PaymentMethodsChanged(AccountId billingAccountId, long version, List<Method> methods) {

    static final String TOPIC = "payment-methods.changed";

    /** A method as others see it: never its token. */
    record Method(
            String methodId,
            SavedToken.Kind kind,
            String label,

            @JsonProperty("default") boolean isDefault,

            boolean chargeable,
            Optional<Money> threshold) {}

    static PaymentMethodsChanged of(AccountId account, long version, List<SavedMethod> all) {
        return new PaymentMethodsChanged(
                account,
                version,
                all.stream()
                        .filter(SavedMethod::isActive)
                        .map(PaymentMethodsChanged::method)
                        .toList());
    }

    private static Method method(SavedMethod method) {
        SavedToken token = method.token().orElseThrow();
        return new Method(
                method.methodId(),
                token.kind(),
                token.label(),
                method.isDefault(),
                method.isChargeable(),
                method.threshold());
    }
}
