package io.saldo.account.payee;

import io.saldo.account.relation.PayerLink;
import io.saldo.platform.id.AccountId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a request makes of the links of a cloud account: the present one with its end, the ones dropped, the next (E-14). */
public record PayerChange(PayerLink before, PayerLink present, List<PayerLink> dropped, Optional<PayerLink> next) {

    public PayerChange {
        dropped = List.copyOf(dropped);
    }

    /** The same is wanted as before. */
    boolean isNothing() {
        return before.equals(present) && dropped.equals(next.stream().toList());
    }

    /** Whose links differ afterwards. */
    public Set<AccountId> accounts() {
        Set<AccountId> accounts = new TreeSet<>();
        if (!isNothing()) {
            if (!before.equals(present)) {
                accounts.add(present.billingAccountId());
            }
            dropped.stream()
                    .filter(link -> next.filter(link::equals).isEmpty())
                    .forEach(link -> accounts.add(link.billingAccountId()));
            next.filter(link -> !dropped.contains(link)).ifPresent(link -> accounts.add(link.billingAccountId()));
        }
        return accounts;
    }

    /** Who pays in the end. */
    PayerLink last() {
        return next.orElse(present);
    }
}
