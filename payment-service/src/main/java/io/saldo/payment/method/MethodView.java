package io.saldo.payment.method;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.saldo.payment.gateway.SavedToken;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** A saved method as its account sees it ({@code id} is also {@code methodId}): what it is, never its number or token. */
public record MethodView(
        String id,
        String methodId,
        MethodState state,
        String channel,
        Optional<SavedToken.Kind> kind,
        Optional<String> label,
        @JsonProperty("default") boolean isDefault,
        boolean chargeable,
        Optional<Money> threshold,
        Optional<String> setupUrl,
        Instant createdAt) {

    static MethodView of(SavedMethod method) {
        return new MethodView(
                method.methodId(),
                method.methodId(),
                method.state(),
                method.channel(),
                method.token().map(SavedToken::kind),
                method.token().map(SavedToken::label),
                method.isDefault(),
                method.isChargeable(),
                method.threshold(),
                method.setupUrl(),
                method.createdAt());
    }
}
