package io.saldo.account.enterprise;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Finds enterprises, relations to them, and the own account of a cloud account; what is not there is 404. */
@Singleton
public class FindEnterprise {

    private static final String OWN = "select billing_account_id from billing_account where cloud_account_id = :cloud";

    private final EnterpriseStore enterprises;
    private final RelationshipStore relationships;
    private final UnitOfWork unitOfWork;

    FindEnterprise(EnterpriseStore enterprises, RelationshipStore relationships, UnitOfWork unitOfWork) {
        this.enterprises = enterprises;
        this.relationships = relationships;
        this.unitOfWork = unitOfWork;
    }

    public Uni<Enterprise> enterprise(String id) {
        return unitOfWork.run(() -> enterprises.find(id)).map(found -> found.orElseThrow(CommonProblems::notFound));
    }

    public Uni<Relationship> relationship(String id) {
        return unitOfWork.run(() -> relationships.find(id)).map(found -> found.orElseThrow(CommonProblems::notFound));
    }

    /** All of an enterprise, newest first. */
    public Uni<List<Relationship>> relationships(String enterpriseId) {
        return unitOfWork.run(() -> relationships.ofEnterprise(enterpriseId));
    }

    public Uni<Members> members(Enterprise enterprise) {
        return unitOfWork.run(() -> relationships.members(enterprise));
    }

    /** The billing account that a cloud account was registered with. */
    public Uni<AccountId> ownAccount(String cloudAccountId) {
        return unitOfWork
                .run(() -> Sql.of(OWN).with("cloud", cloudAccountId).one(row -> row.accountId("billing_account_id")))
                .map(found -> found.orElseThrow(CommonProblems::notFound));
    }

    /** The active relation of a cloud account to an enterprise. */
    public Uni<Optional<Relationship>> activeMember(String enterpriseId, String cloudAccountId) {
        return relationships(enterpriseId).map(all -> all.stream()
                .filter(it -> it.isActive() && it.cloudAccountId().equals(cloudAccountId))
                .findFirst());
    }
}
