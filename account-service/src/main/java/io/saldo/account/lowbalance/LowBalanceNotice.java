package io.saldo.account.lowbalance;

import java.time.LocalDate;

/** What the alert says (L-3, L-13). */
public sealed interface LowBalanceNotice {

    /** The first to fifth alert of a run, on a local day of the account. */
    record Alert(int occurrence, LocalDate localDay) implements LowBalanceNotice {}

    /** Back at or above the threshold: the run is over. */
    record Recovered() implements LowBalanceNotice {}
}
