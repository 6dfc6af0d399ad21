package io.saldo.account.enterprise;

import io.saldo.platform.id.AccountId;
import java.util.List;
import java.util.Optional;

/** An enterprise with its active members; the main account is none of them (E-16). */
public record Members(Enterprise enterprise, List<Relationship> active) {

    /** How many a main account may have (E-16). */
    public static final int MOST = 200;

    public Members {
        active = List.copyOf(active);
    }

    /** Whether the account is the main account or a member. */
    public boolean include(AccountId account) {
        return isMain(account) || of(account).isPresent();
    }

    public boolean isMain(AccountId account) {
        return enterprise.isActive() && enterprise.mainAccount().equals(account);
    }

    public Optional<Relationship> of(AccountId account) {
        return active.stream()
                .filter(member -> member.account().equals(account))
                .findFirst();
    }

    public boolean areFull() {
        return active.size() >= MOST;
    }
}
