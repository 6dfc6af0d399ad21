package io.saldo.account.settlement;

import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.Scope;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.YearMonth;

/** A bill with what decides its turn, its total, what vouchers have covered, and what is open (W-1). */
public record Bill(
        BillId id, YearMonth month, Scope scope, Instant createdAt, Money total, Money vouchers, Money open) {

    public Bill {
        if (open.isNegative() || open.compareTo(total.minus(vouchers)) > 0) {
            throw new IllegalArgumentException(
                    "Bill %s of %s less %s cannot have %s open.".formatted(id, total, vouchers, open));
        }
    }

    Bill withOpen(Money rest) {
        return new Bill(id, month, scope, createdAt, total, vouchers, rest);
    }
}
