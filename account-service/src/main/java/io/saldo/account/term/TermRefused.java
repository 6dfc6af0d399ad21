package io.saldo.account.term;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.util.Optional;

/** The event term.refused. */
record TermRefused(
        AccountId billingAccountId,
        String termId,
        TermDecision.Reason reason,
        Optional<Money> needed,
        Optional<Money> spendable) {

    static final String TOPIC = "term.refused";
}
