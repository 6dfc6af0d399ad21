package io.saldo.account.payee;

import io.saldo.account.relation.PayerLink;
import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who paid, pays and will pay for a cloud account, in order of time; its own account where nobody else does (A-8, E-14). */
public record PayerHistory(String cloudAccountId, AccountId own, List<PayerLink> links) {

    public PayerHistory {
        links = List.copyOf(links);
    }

    /** The link that counts at an instant: of several the latest. */
    public PayerLink at(Instant instant) {
        return links.stream()
                .filter(link -> link.holdsAt(instant))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** What is asked for and has not begun. */
    List<PayerLink> pending(Instant now) {
        return links.stream()
                .filter(link -> link.effectiveFrom().filter(now::isBefore).isPresent())
                .toList();
    }

    /** Whose links a change from now on may touch. */
    Set<AccountId> involved(Instant now) {
        Set<AccountId> accounts = new LinkedHashSet<>();
        accounts.add(own);
        accounts.add(at(now).billingAccountId());
        pending(now).forEach(link -> accounts.add(link.billingAccountId()));
        return accounts;
    }

    /**
     * Another payer from an instant that is to come; what was asked for before gives way. Whoever pays now goes on when it is
     * asked for again (E-14).
     */
    public PayerChange moved(AccountId payer, PayerLink.Type type, Instant from, Instant now) {
        PayerLink present = at(now);
        boolean same = present.billingAccountId().equals(payer) && present.type() == type;
        Optional<PayerLink> next = same
                ? Optional.empty()
                : Optional.of(new PayerLink(payer, cloudAccountId, type, Optional.of(from), Optional.empty()));
        return new PayerChange(present, present.until(next.flatMap(PayerLink::effectiveFrom)), pending(now), next);
    }
}
