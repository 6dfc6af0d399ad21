package io.saldo.account.relation;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What accounts are in the enterprises that are active. */
@Singleton
public class MembershipStore {

    private static final String FIND = """
            select e.enterprise_id, 'MAIN' as role, cast(null as text) as policy, e.management_account,
                   (select coalesce(string_agg(r.features, ','), '') from enterprise_relation r
                    where r.enterprise_id = e.enterprise_id and r.state = 'ACTIVE') as features
            from enterprise e where e.management_account = :account and e.state = 'ACTIVE'
            union all
            select e.enterprise_id, 'MEMBER', r.policy, e.management_account, r.features
            from enterprise_relation r join enterprise e on e.enterprise_id = r.enterprise_id
            where r.billing_account_id = :account and r.state = 'ACTIVE'
            """;

    public Uni<Optional<Membership>> of(AccountId account) {
        return Sql.of(FIND).with("account", account.value()).one(MembershipStore::membership);
    }

    private static Membership membership(Row row) {
        return new Membership(
                row.text("enterprise_id"),
                Membership.Role.valueOf(row.text("role")),
                row.optionalText("policy").map(RelationPolicy::valueOf),
                row.accountId("management_account"),
                features(row.text("features")));
    }

    private static Set<Feature> features(String joined) {
        return Arrays.stream(joined.split(","))
                .filter(name -> !name.isEmpty())
                .map(Feature::valueOf)
                .collect(Collectors.toSet());
    }
}
