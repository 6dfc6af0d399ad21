package io.saldo.payment.unmatched;

import io.saldo.payment.gateway.GatewayReport;
import java.util.Optional;

/**
 * Money that is in no book, locked for whoever gives it a place; {@code report} is what its company said of it, {@code
 * resolvedTo} where it has gone. {@code first} is what one operator wants with it that two have to want.
 */
public record OpenMoney(
        String id,
        String gatewayAccount,
        GatewayReport report,
        Optional<String> resolvedTo,
        Optional<FirstWord> first) {

    static final String RETURN = "RETURN";

    public OpenMoney(String id, String gatewayAccount, GatewayReport report) {
        this(id, gatewayAccount, report, Optional.empty(), Optional.empty());
    }

    public boolean isResolved() {
        return resolvedTo.isPresent();
    }

    /** Whether an operator has said that it goes back to its sender. */
    public boolean isReturned() {
        return resolvedTo.filter(RETURN::equals).isPresent();
    }
}
