package io.saldo.account.relation;

import io.saldo.platform.id.AccountId;
import java.util.Optional;
import java.util.Set;

/** What an account is in its enterprise; a main account has no policy, and the features of all its members (E-2, E-15). */
public record Membership(
        String enterpriseId, Role role, Optional<RelationPolicy> policy, AccountId mainAccount, Set<Feature> features) {

    /** The account that leads it, or one of the others. */
    public enum Role {
        MAIN,
        MEMBER
    }

    public Membership {
        features = Set.copyOf(features);
    }

    /** Whose contacts are told: in a trusteeship those of the main account alone (E-7, L-8). */
    public AccountId alertsTo(AccountId itself) {
        return policy.filter(RelationPolicy.TRUSTEESHIP::equals)
                .map(_ -> mainAccount)
                .orElse(itself);
    }
}
