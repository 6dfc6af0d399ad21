package io.saldo.account.enterprise;

import io.saldo.account.enterprise.Enterprise.Application;
import io.saldo.account.enterprise.Enterprise.Decision;
import io.saldo.account.enterprise.Enterprise.State;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The enterprises; whoever changes anything in one locks its row before any account. */
@Singleton
public class EnterpriseStore {

    private static final String INSERT = """
            insert into enterprise (enterprise_id, management_account, management_cloud_account, name, state, applied_at,
                applied_by, decided_at, decided_by, reason)
            values (:id, :account, :cloudAccount, :name, :state, :appliedAt, :appliedBy,
                cast(cast(:decidedAt as text) as timestamptz), cast(:decidedBy as text), cast(:reason as text))
            """;

    private static final String DECIDE = """
            update enterprise set state = :state, decided_at = :at, decided_by = :by, reason = :reason
            where enterprise_id = :id
            """;

    private static final String LEADS =
            "select 1 as one from enterprise where management_account = :account and state <> 'REJECTED'";

    /** Waits for whoever changes something in it; what is read afterwards is what the last one left. */
    public Uni<Boolean> lock(String id) {
        return Sql.of("select 1 as one from enterprise where enterprise_id = :id for update")
                .with("id", id)
                .one(row -> true)
                .map(Optional::isPresent);
    }

    public Uni<Optional<Enterprise>> find(String id) {
        return Sql.of("select * from enterprise where enterprise_id = :id")
                .with("id", id)
                .one(EnterpriseStore::enterprise);
    }

    /** Whether the account leads an enterprise or has applied for one. */
    public Uni<Boolean> leads(AccountId account) {
        return Sql.of(LEADS).with("account", account.value()).one(row -> true).map(Optional::isPresent);
    }

    Uni<Integer> insert(Enterprise enterprise) {
        Optional<Decision> decision = enterprise.decision();
        return Sql.of(INSERT)
                .with("id", enterprise.id())
                .with("account", enterprise.mainAccount().value())
                .with("cloudAccount", enterprise.managementCloudAccountId())
                .with("name", enterprise.name())
                .with("state", enterprise.state().name())
                .with("appliedAt", enterprise.application().at())
                .with("appliedBy", enterprise.application().by())
                .with("decidedAt", decision.map(it -> it.at().toString()).orElse(null))
                .with("decidedBy", decision.map(Decision::by).orElse(null))
                .with("reason", decision.map(Decision::reason).orElse(null))
                .update();
    }

    Uni<Integer> decide(String id, State state, Decision decision) {
        return Sql.of(DECIDE)
                .with("id", id)
                .with("state", state.name())
                .with("at", decision.at())
                .with("by", decision.by())
                .with("reason", decision.reason())
                .update();
    }

    static Enterprise enterprise(Row row) {
        return new Enterprise(
                row.text("enterprise_id"),
                row.accountId("management_account"),
                row.text("management_cloud_account"),
                row.text("name"),
                State.valueOf(row.text("state")),
                new Application(row.instant("applied_at"), row.text("applied_by")),
                row.optionalInstant("decided_at")
                        .map(at -> new Decision(at, row.text("decided_by"), row.text("reason"))));
    }
}
