package io.saldo.account.creditcontrol;

import io.saldo.account.account.BillingAccount;
import java.time.Instant;
import java.util.Optional;

/** A credit contract of an account: its terms, who offered it, and since when it is in force (K-4, K-11). */
public record CreditContract(
        int number,
        State state,
        Terms terms,
        Signature offered,
        Optional<Signature> confirmed,
        Optional<Instant> endedAt) {

    /** How far a contract has got; of several that change at once the customer is told the first in this order. */
    public enum State {
        AWAITING_CONFIRMATION,
        IN_FORCE,
        ENDED,
        WITHDRAWN
    }

    /** How often bills are settled. */
    public enum SettlementCycle {
        MONTHLY
    }

    /** What is agreed: bills are due so many days after their issue (K-11, W-14). */
    public record Terms(SettlementCycle settlementCycle, int paymentTermDays) {}

    /** Who has done something to a contract, and when. */
    public record Signature(String by, Instant at) {}

    static CreditContract offered(int number, Terms terms, Signature by) {
        return new CreditContract(number, State.AWAITING_CONFIRMATION, terms, by, Optional.empty(), Optional.empty());
    }

    /** The contract of an account that was registered as credit-controlled: confirmed on paper before that. */
    static CreditContract onPaper(BillingAccount account) {
        var signature = new Signature("registration", account.profile().createdAt());
        int days = account.profile().credit().paymentTermDays().orElseThrow();
        return new CreditContract(
                0,
                State.IN_FORCE,
                new Terms(SettlementCycle.MONTHLY, days),
                signature,
                Optional.of(signature),
                Optional.empty());
    }

    CreditContract confirmed(Signature by) {
        return new CreditContract(number, State.IN_FORCE, terms, offered, Optional.of(by), endedAt);
    }

    CreditContract ended(Instant at) {
        State end = state == State.IN_FORCE ? State.ENDED : State.WITHDRAWN;
        return new CreditContract(number, end, terms, offered, confirmed, Optional.of(at));
    }
}
