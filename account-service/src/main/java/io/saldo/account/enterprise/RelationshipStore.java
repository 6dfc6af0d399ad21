package io.saldo.account.enterprise;

import io.saldo.account.enterprise.Relationship.Span;
import io.saldo.account.enterprise.Relationship.State;
import io.saldo.account.relation.Feature;
import io.saldo.account.relation.RelationPolicy;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The relations of members to enterprises; changed only while the member's account is locked. */
@Singleton
public class RelationshipStore {

    private static final String INSERT = """
            insert into enterprise_relation (relation_id, enterprise_id, billing_account_id, cloud_account_id, policy,
                features, permissions, state, invited_at, expires_at)
            values (:id, :enterprise, :account, :cloudAccount, :policy, :features, :permissions, :state, :invitedAt,
                :expiresAt)
            """;

    private static final String UPDATE = """
            update enterprise_relation
            set state = :state, established_at = cast(cast(:establishedAt as text) as timestamptz),
                ended_at = cast(cast(:endedAt as text) as timestamptz)
            where relation_id = :id
            """;

    private static final String SELECT = "select * from enterprise_relation where ";

    public Uni<Integer> insert(Relationship relationship) {
        return Sql.of(INSERT)
                .with("id", relationship.id())
                .with("enterprise", relationship.enterpriseId())
                .with("account", relationship.account().value())
                .with("cloudAccount", relationship.cloudAccountId())
                .with("policy", relationship.terms().policy().name())
                .with("features", joined(relationship.terms().features()))
                .with("permissions", joined(relationship.terms().permissions()))
                .with("state", relationship.state().name())
                .with("invitedAt", relationship.span().invitedAt())
                .with("expiresAt", relationship.span().expiresAt())
                .update();
    }

    public Uni<Integer> update(Relationship relationship) {
        return Sql.of(UPDATE)
                .with("id", relationship.id())
                .with("state", relationship.state().name())
                .with("establishedAt", text(relationship.span().establishedAt()))
                .with("endedAt", text(relationship.span().endedAt()))
                .update();
    }

    public Uni<Optional<Relationship>> find(String id) {
        return Sql.of(SELECT + "relation_id = :id").with("id", id).one(RelationshipStore::relationship);
    }

    /** All that an enterprise has or had, newest first. */
    public Uni<List<Relationship>> ofEnterprise(String enterpriseId) {
        return Sql.of(SELECT + "enterprise_id = :id order by invited_at desc, relation_id desc")
                .with("id", enterpriseId)
                .list(RelationshipStore::relationship);
    }

    public Uni<Members> members(Enterprise enterprise) {
        return Sql.of(SELECT + "enterprise_id = :id and state = 'ACTIVE' order by established_at, relation_id")
                .with("id", enterprise.id())
                .list(RelationshipStore::relationship)
                .map(active -> new Members(enterprise, active));
    }

    /** All of an account that are open or active, oldest first. */
    public Uni<List<Relationship>> standing(AccountId account) {
        return Sql.of(SELECT + "billing_account_id = :account and ended_at is null order by invited_at, relation_id")
                .with("account", account.value())
                .list(RelationshipStore::relationship);
    }

    private static Relationship relationship(Row row) {
        return new Relationship(
                row.text("relation_id"),
                row.text("enterprise_id"),
                row.accountId("billing_account_id"),
                row.text("cloud_account_id"),
                new RelationTerms(
                        RelationPolicy.valueOf(row.text("policy")),
                        split(row.text("features"), Feature::valueOf),
                        split(row.text("permissions"), Permission::valueOf)),
                State.valueOf(row.text("state")),
                new Span(
                        row.instant("invited_at"),
                        row.instant("expires_at"),
                        row.optionalInstant("established_at"),
                        row.optionalInstant("ended_at")));
    }

    private static String joined(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static <T> Set<T> split(String joined, Function<String, T> value) {
        return Arrays.stream(joined.split(","))
                .filter(name -> !name.isEmpty())
                .map(value)
                .collect(Collectors.toSet());
    }

    private static @Nullable String text(Optional<Instant> instant) {
        return instant.map(Instant::toString).orElse(null);
    }
}
