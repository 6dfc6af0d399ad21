package io.saldo.account.enterprise;

import io.saldo.platform.id.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A member's relation to an enterprise, from the invitation on (E-3). */
public record Relationship(
        String id,
        String enterpriseId,
        AccountId account,
        String cloudAccountId,
        RelationTerms terms,
        State state,
        Span span) {

    private static final Duration OPEN = Duration.ofDays(14);

    /** How far it has got; an invitation is sent as soon as it is made, so none is INITIAL (E-3). */
    public enum State {
        CONFIRMING,
        ACTIVE,
        REJECTED,
        CANCELED_BY_MEMBER,
        CANCELED_BY_MAIN,
        EXPIRED,
        DISSOLVED
    }

    /** Its moments. */
    public record Span(
            Instant invitedAt, Instant expiresAt, Optional<Instant> establishedAt, Optional<Instant> endedAt) {}

    /** Open for 14 days (E-3). */
    public static Relationship invited(
            String id,
            String enterpriseId,
            AccountId account,
            String cloudAccountId,
            RelationTerms terms,
            Instant now) {
        var span = new Span(now, now.plus(OPEN), Optional.empty(), Optional.empty());
        return new Relationship(id, enterpriseId, account, cloudAccountId, terms, State.CONFIRMING, span);
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    /** Whether the member has agreed that its cash stays where it is (E-5). */
    public boolean forbidsWithdrawal() {
        return isActive() && terms.permissions().contains(Permission.FORBID_WITHDRAWAL);
    }

    /** Waits for the member; what has expired does no more, even before that is written down. */
    public boolean isOpenAt(Instant now) {
        return state == State.CONFIRMING && now.isBefore(span.expiresAt());
    }

    public Relationship established(Instant now) {
        return in(State.ACTIVE, new Span(span.invitedAt(), span.expiresAt(), Optional.of(now), Optional.empty()));
    }

    public Relationship ended(State end, Instant at) {
        return in(end, new Span(span.invitedAt(), span.expiresAt(), span.establishedAt(), Optional.of(at)));
    }

    private Relationship in(State next, Span nextSpan) {
        return new Relationship(id, enterpriseId, account, cloudAccountId, terms, next, nextSpan);
    }
}
