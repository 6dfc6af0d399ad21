package io.saldo.account.membership;

import io.saldo.account.account.Checks;
import io.saldo.account.enterprise.Permission;
import io.saldo.account.enterprise.RelationTerms;
import io.saldo.account.relation.Feature;
import io.saldo.account.relation.RelationPolicy;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Whom an enterprise wants as a member, and how (E-2, E-5); permissions in one order, by which a repeat is known. */
public record InvitationWish(
        String cloudAccountId,
        RelationPolicy policy,
        Optional<List<String>> features,
        Optional<SortedSet<Permission>> permissions,
        Optional<String> reason) {

    Checks checks() {
        return new Checks()
                .holds(
                        wanted().stream().allMatch(code -> Feature.of(code).isPresent()),
                        "/features",
                        "Some of unifiedPayment, creditSharing, discountSharing.");
    }

    RelationTerms terms() {
        Set<Feature> chosen =
                wanted().stream().map(Feature::of).flatMap(Optional::stream).collect(Collectors.toSet());
        return RelationTerms.of(policy, chosen, permissions.orElse(Collections.emptySortedSet()));
    }

    private List<String> wanted() {
        return features.orElse(List.of());
    }
}
