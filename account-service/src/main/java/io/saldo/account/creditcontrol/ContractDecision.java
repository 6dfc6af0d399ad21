package io.saldo.account.creditcontrol;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** What a wish about credit control leads to. */
sealed interface ContractDecision permits ContractDecision.Changed, ContractDecision.Unchanged, ContractRejection {

    /** These contracts are new or have got further. */
    record Changed(List<CreditContract> contracts) implements ContractDecision {
        public Changed {
            contracts = List.copyOf(contracts);
        }

        /** The one that the customer is told of: what holds now or is offered, before what is over or taken back. */
        CreditContract news() {
            return Collections.min(contracts, Comparator.comparing(CreditContract::state));
        }
    }

    /** It is as it is wanted already. */
    record Unchanged() implements ContractDecision {}
}
