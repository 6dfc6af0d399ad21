package io.saldo.account.enterprise;

import io.saldo.platform.page.PageRequest;
import io.saldo.platform.page.Position;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Role;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Lists enterprises, newest first: to staff all, to a customer those that an account which it manages has to do with. */
@Singleton
class FindEnterprises {

    private static final String PAGE = """
        select e.* from enterprise e
        where (:all
               or e.management_account in (select billing_account_id from account_manager
                                           where cloud_account_id = :cloud)
               or e.enterprise_id in (select r.enterprise_id from enterprise_relation r
                                      join account_manager m on m.billing_account_id = r.billing_account_id
                                      where m.cloud_account_id = :cloud and r.ended_at is null))
          and (cast(:state as text) is null or e.state = cast(:state as text))
          and (e.applied_at, e.enterprise_id) < (:at, :id)
        order by e.applied_at desc, e.enterprise_id desc
        limit :limit
        """;

    private final UnitOfWork unitOfWork;

    FindEnterprises(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** A user who may read nothing sees nothing. */
    Uni<List<Enterprise>> page(Caller caller, Optional<Enterprise.State> state, PageRequest page) {
        boolean all = caller.is(Role.OPERATOR);
        boolean none = !all && !caller.root() && caller.policies().isEmpty();
        Position before = Position.before(page);
        return none
                ? Uni.createFrom().item(List.of())
                : unitOfWork.run(() -> Sql.of(PAGE)
                        .with("all", all)
                        .with("cloud", caller.cloudAccountId().orElse(""))
                        .with("state", state.map(Enum::name).orElse(null))
                        .with("at", before.at())
                        .with("id", before.id())
                        .with("limit", page.rowsToRead())
                        .list(EnterpriseStore::enterprise));
    }
}
