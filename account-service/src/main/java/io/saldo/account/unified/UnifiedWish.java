package io.saldo.account.unified;

import io.saldo.account.account.Checks;
import io.saldo.account.enterprise.Members;
import io.saldo.account.ledger.Asset;
import io.saldo.account.manual.SettlementWish;
import io.saldo.platform.id.AccountId;
import java.util.List;
import java.util.Optional;

/** The bills that shall be settled in one run, by account; assets only where not all of them are meant (W-11, W-12). */
public record UnifiedWish(List<AccountWish> accounts, Optional<String> reason) {

    /** The members and the main account. */
    private static final int MOST = Members.MOST + 1;

    /** The bills of one account. */
    public record AccountWish(
            AccountId billingAccountId, List<SettlementWish.Pick> bills, Optional<List<Asset>> assets) {

        SettlementWish wish() {
            return new SettlementWish(bills, assets, Optional.empty());
        }
    }

    Checks checks() {
        var checks = new Checks()
                .holds(!accounts.isEmpty() && accounts.size() <= MOST, "/accounts", "1 to " + MOST + " accounts.")
                .holds(
                        accounts.stream()
                                        .map(AccountWish::billingAccountId)
                                        .distinct()
                                        .count()
                                == accounts.size(),
                        "/accounts",
                        "Each once.");
        for (int i = 0; i < accounts.size(); i++) {
            accounts.get(i).wish().checks(checks, "/accounts/" + i);
        }
        return checks;
    }

    List<Share> shares() {
        return accounts.stream()
                .map(it -> Share.waiting(it.billingAccountId(), it.wish()))
                .toList();
    }
}
