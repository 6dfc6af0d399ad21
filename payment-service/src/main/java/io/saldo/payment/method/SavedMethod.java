package io.saldo.payment.method;

import io.saldo.payment.gateway.SavedToken;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A card or wallet of an account, through one channel; the token is there once it is saved (I-22). {@code gatewayId} is what
 * its company calls the handing over.
 */
public record SavedMethod(
        String methodId,
        AccountId account,
        MethodState state,
        String channel,
        String gatewayAccount,
        Optional<String> returnUrl,
        Optional<String> setupUrl,
        Optional<String> gatewayId,
        Optional<SavedToken> token,
        boolean isDefault,
        Optional<Money> threshold,
        Instant createdAt) {

    boolean isActive() {
        return state == MethodState.ACTIVE;
    }

    boolean isChargeable() {
        return isActive() && token.filter(SavedToken::chargeable).isPresent();
    }

    /** The one that is charged: the default, else the oldest that may be charged without its holder. */
    public static Optional<SavedMethod> charged(List<SavedMethod> oldestFirst) {
        return oldestFirst.stream()
                .filter(SavedMethod::isChargeable)
                .filter(SavedMethod::isDefault)
                .findFirst()
                .or(() -> oldestFirst.stream().filter(SavedMethod::isChargeable).findFirst());
    }

    /** The default once one is gone: it stays while it is there, else the oldest takes its place (I-22). */
    static Optional<String> defaultWithout(String goneId, List<SavedMethod> oldestFirst) {
        List<SavedMethod> left = oldestFirst.stream()
                .filter(SavedMethod::isActive)
                .filter(method -> !method.methodId().equals(goneId))
                .toList();
        return left.stream()
                .filter(SavedMethod::isDefault)
                .findFirst()
                .or(() -> left.stream().findFirst())
                .map(SavedMethod::methodId);
    }
}
