package io.saldo.account.creditcontrol;

import java.util.List;

/** What a wish about credit control leads to. */
sealed interface ContractDecision permits ContractDecision.Changed, ContractDecision.Unchanged, ContractRejection {

    /** These contracts are new or have got further. */
    record Changed(List<CreditContract> contracts) implements ContractDecision {
        public Changed {
            contracts = List.copyOf(contracts);
        }
    }

    /** It is as it is wanted already. */
    record Unchanged() implements ContractDecision {}
}
