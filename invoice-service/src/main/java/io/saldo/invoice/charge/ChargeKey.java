package io.saldo.invoice.charge;

import io.saldo.invoice.catalogue.Scope;
import io.saldo.platform.id.AccountId;
import java.time.YearMonth;
import java.util.Comparator;

/** A running charge: payer, cloud account, usage month and scope (U-8). Its order is the order of locks. */
public record ChargeKey(AccountId payer, String cloudAccountId, YearMonth month, Scope scope)
        implements Comparable<ChargeKey> {

    private static final Comparator<ChargeKey> ORDER = Comparator.comparing(ChargeKey::payer)
            .thenComparing(ChargeKey::month)
            .thenComparing(ChargeKey::scope)
            .thenComparing(ChargeKey::cloudAccountId);

    @Override
    public int compareTo(ChargeKey other) {
        return ORDER.compare(this, other);
    }
}
