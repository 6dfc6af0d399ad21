package io.saldo.account.unified;

import io.saldo.account.ledger.Asset;
import io.saldo.account.manual.SettlementWish;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.util.List;
import java.util.Optional;

/** One account of a unified settlement: what shall be settled, and what has become of it. */
record Share(AccountId account, SettlementWish wish, State state, Optional<Outcome> outcome) {

    /** Each account is settled or refused once. */
    enum State {
        WAITING,
        SETTLED,
        REFUSED
    }

    /** What has settled which bill, or why none was. */
    record Outcome(List<Part> allocations, Optional<Refusal> refusal) {

        State state() {
            return refusal.isPresent() ? State.REFUSED : State.SETTLED;
        }
    }

    /** So much of a bill came from one asset. */
    record Part(String invoiceId, Asset asset, Money amount) {}

    /** A refusal as a problem of the interface would say it. */
    record Refusal(String type, String detail) {}

    boolean isWaiting() {
        return state == State.WAITING;
    }

    static Share waiting(AccountId account, SettlementWish wish) {
        return new Share(account, wish, State.WAITING, Optional.empty());
    }
}
