package io.saldo.account.enterprise;

import io.saldo.account.relation.Feature;
import io.saldo.account.relation.RelationPolicy;
import java.util.EnumSet;
import java.util.Set;

/** How somebody shall belong to an enterprise (E-2, E-5). */
public record RelationTerms(RelationPolicy policy, Set<Feature> features, Set<Permission> permissions) {

    public RelationTerms {
        features = Set.copyOf(features);
        permissions = Set.copyOf(permissions);
    }

    /** In a trusteeship the member uses the main account's discounts, whether that is said or not (E-7); so do permissions. */
    public static RelationTerms of(RelationPolicy policy, Set<Feature> wanted, Set<Permission> permissions) {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        features.addAll(wanted);
        if (policy == RelationPolicy.TRUSTEESHIP) {
            features.add(Feature.DISCOUNT_SHARING);
        }
        permissions.forEach(permission -> permission.switchesOn().ifPresent(features::add));
        return new RelationTerms(policy, features, permissions);
    }

    public boolean isTrusteeship() {
        return policy == RelationPolicy.TRUSTEESHIP;
    }

    /** Something has to be agreed on: at least one permission or feature, or trusteeship (E-5). */
    public boolean isEmpty() {
        return !isTrusteeship() && features.isEmpty() && permissions.isEmpty();
    }

    /** Where one account pays or stands in for the other, both are of the same enterprise (A-88, E-6). */
    public boolean needsSameEnterprise() {
        return isTrusteeship()
                || features.contains(Feature.UNIFIED_PAYMENT)
                || features.contains(Feature.CREDIT_SHARING);
    }
}
