package io.saldo.account.charge;

import io.saldo.account.ledger.Scope;
import java.time.YearMonth;

/** What a running charge is kept by, within the billing account that pays (U-8). */
public record ChargeKey(String cloudAccountId, YearMonth usageMonth, Scope scope) {

    UnbilledKey unbilled() {
        return new UnbilledKey(usageMonth, scope);
    }
}
