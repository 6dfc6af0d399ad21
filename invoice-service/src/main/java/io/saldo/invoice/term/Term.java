package io.saldo.invoice.term;

import io.saldo.invoice.account.PayerLink;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A term with its periods, oldest first; only the last may still wait to be authorized (I-2). */
record Term(
        AccountId account,
        String id,
        long version,
        TermOrder order,
        TermState state,
        List<Period> periods,
        boolean autoRenew,
        Optional<String> creditNoteId,
        Optional<String> reason,
        Instant requestedAt) {

    /** So long before its end a period is asked to be followed by the next. */
    static final Duration RENEWAL_LEAD = Duration.ofHours(1);

    Term {
        periods = List.copyOf(periods);
    }

    /** The latest that was authorized; the first while none is. */
    Period current() {
        return periods.stream()
                .filter(period -> period.grant().isPresent())
                .reduce((earlier, later) -> later)
                .orElseGet(periods::getFirst);
    }

    /** The period that waits to be authorized. */
    Optional<Period> asked() {
        boolean open = state == TermState.REQUESTED || state == TermState.ACTIVE;
        return Optional.of(periods.getLast())
                .filter(period -> open && period.grant().isEmpty());
    }

    boolean hasHold(String holdId) {
        return periods.stream().anyMatch(period -> period.isHeldBy(holdId));
    }

    /** When something is to be done with it: the next period asked for, or its end; nothing while it waits. */
    Optional<Instant> nextAt() {
        if (state != TermState.ACTIVE || asked().isPresent()) {
            return Optional.empty();
        }
        Instant end = current().end();
        return Optional.of(renews() ? end.minus(RENEWAL_LEAD) : end);
    }

    /** A renewal that was refused is not asked for again by itself. */
    boolean renews() {
        return autoRenew && reason.isEmpty();
    }

    /** Whether its account still pays for the cloud account when the next period begins (E-14). */
    boolean isPaidForNext(Collection<PayerLink> links) {
        return PayerLink.at(links, current().end())
                .filter(link -> link.payer().equals(account))
                .isPresent();
    }

    Term asking(Period next) {
        return next(state, Stream.concat(periods.stream(), Stream.of(next)).toList(), autoRenew, reason);
    }

    Term authorized(Grant grant) {
        Period granted = periods.getLast().granted(grant);
        var all = Stream.concat(periods.stream().limit(periods.size() - 1), Stream.of(granted));
        return next(TermState.ACTIVE, all.toList(), autoRenew, Optional.empty());
    }

    /** A first period that is refused is the end of it; with a later one the term runs to its end (S-7). */
    Term refused(String why, Instant now) {
        if (state == TermState.REQUESTED) {
            return next(TermState.REFUSED, periods, autoRenew, Optional.of(why));
        }
        List<Period> granted =
                periods.stream().filter(period -> period.grant().isPresent()).toList();
        Term running = next(TermState.ACTIVE, granted, autoRenew, Optional.of(why));
        return now.isBefore(current().end()) ? running : running.as(TermState.ENDED);
    }

    /** A new wish to renew takes an earlier refusal back. */
    Term renewing(boolean wanted) {
        return next(state, periods, wanted, wanted ? Optional.empty() : reason);
    }

    Term ended() {
        return next(TermState.ENDED, periods, autoRenew, reason);
    }

    Term cancelled(Optional<String> creditNote, String why) {
        return new Term(
                account,
                id,
                version + 1,
                order,
                TermState.CANCELLED,
                periods,
                false,
                creditNote,
                Optional.of(why),
                requestedAt);
    }

    Money zero() {
        return Money.zero(current().price().currency());
    }

    private Term as(TermState other) {
        return new Term(account, id, version, order, other, periods, autoRenew, creditNoteId, reason, requestedAt);
    }

    private Term next(TermState then, List<Period> all, boolean renew, Optional<String> why) {
        return new Term(account, id, version + 1, order, then, all, renew, creditNoteId, why, requestedAt);
    }
}
