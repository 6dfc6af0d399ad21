package io.saldo.payment.unmatched;

import io.saldo.payment.gateway.GatewayReport;
import java.util.Optional;
import java.util.Set;

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

    static final String TAKEN_BACK = "TAKEN_BACK";
    private static final Set<String> GONE = Set.of("RETURN", TAKEN_BACK);

    public OpenMoney(String id, String gatewayAccount, GatewayReport report) {
        this(id, gatewayAccount, report, Optional.empty(), Optional.empty());
    }

    public boolean isResolved() {
        return resolvedTo.isPresent();
    }

    /** Whether what was taken back is all of it; a report that names no amount tells of a part. */
    public boolean isAllIn(GatewayReport takenBack) {
        return takenBack.money().isPresent() && takenBack.money().equals(report.money());
    }

    /** Whether it went back to its sender: an operator has sent it, or the bank has taken it. */
    public boolean isReturned() {
        return resolvedTo.filter(GONE::contains).isPresent();
    }
}
