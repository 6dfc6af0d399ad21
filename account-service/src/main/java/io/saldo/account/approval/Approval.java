package io.saldo.account.approval;

import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** Something that an operator wants to do and that waits for somebody else, or has been decided. */
record Approval(
        String id,
        Wish wish,
        Money amount,
        Person asker,
        Instant askedAt,
        String reason,
        ApprovalState state,
        Optional<Decision> decision,
        Optional<Refusal> refusal,
        long number)
        implements ApprovalResult {

    /** Who has decided, when, and why if that was said. */
    record Decision(String by, Instant at, Optional<String> reason) {}

    /** Why it could not be carried out when somebody approved it last; it stays open. */
    record Refusal(String type, String detail, Instant at) {}

    /** Empty when that person may decide it. */
    Optional<ApprovalRejection> refuses(Person decider) {
        if (asker.subject().equals(decider.subject())) {
            return Optional.of(new ApprovalRejection.OwnWish());
        }
        return state == ApprovalState.OPEN ? Optional.empty() : Optional.of(new ApprovalRejection.Decided(state));
    }

    boolean isOf(Person person, Wish other) {
        return asker.subject().equals(person.subject()) && wish.equals(other);
    }

    Approval decided(ApprovalState next, Decision made) {
        return new Approval(
                id, wish, amount, asker, askedAt, reason, next, Optional.of(made), Optional.empty(), number);
    }

    Approval refused(Refusal why) {
        return new Approval(id, wish, amount, asker, askedAt, reason, state, decision, Optional.of(why), number);
    }
}
