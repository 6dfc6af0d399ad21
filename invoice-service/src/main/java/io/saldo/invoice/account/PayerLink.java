package io.saldo.invoice.account;

import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Says who pays for a cloud account from an instant until another, which is not meant any more (E-14). */
public record PayerLink(String cloudAccountId, AccountId payer, Instant from, Instant to) {

    /** Stands for the beginning and the end of time. */
    public static final Instant BEGINNING = Instant.EPOCH;

    public static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    public static PayerLink of(String cloudAccountId, AccountId payer, Optional<Instant> from, Optional<Instant> to) {
        return new PayerLink(cloudAccountId, payer, from.orElse(BEGINNING), to.orElse(END));
    }

    public boolean holdsAt(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }

    /** Of two links that hold at once the later one counts; a tie goes to the higher account, so that all agree. */
    public static Optional<PayerLink> at(Collection<PayerLink> links, Instant instant) {
        return links.stream()
                .filter(link -> link.holdsAt(instant))
                .max(Comparator.comparing(PayerLink::from).thenComparing(PayerLink::payer));
    }
}
