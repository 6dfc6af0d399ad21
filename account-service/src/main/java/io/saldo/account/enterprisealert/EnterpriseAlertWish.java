package io.saldo.account.enterprisealert;

import io.saldo.account.account.Checks;
import io.saldo.account.lowbalance.LowBalanceAlert;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** One alert for several accounts of an enterprise (L-8). */
public record EnterpriseAlertWish(
        List<AccountId> billingAccountIds,
        boolean enabled,
        Money threshold,
        Optional<Boolean> runOut,
        Optional<String> reason) {

    /** A main account and its members (E-16). */
    private static final int MOST = 201;

    Checks checks() {
        int accounts = billingAccountIds.size();
        return new Checks()
                .holds(
                        accounts > 0 && accounts <= MOST && new HashSet<>(billingAccountIds).size() == accounts,
                        "/billingAccountIds",
                        "1 to 201 accounts, each once.")
                .holds(!threshold.isNegative(), "/threshold", "0 or more.");
    }

    LowBalanceAlert alert() {
        return new LowBalanceAlert(enabled, threshold, runOut);
    }
}
