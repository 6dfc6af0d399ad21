package io.saldo.account.creditlimit;

import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds the credit of a legal entity. */
@Singleton
class FindEntityCredit {

    private final EntityCreditStore entities;
    private final UnitOfWork unitOfWork;

    FindEntityCredit(EntityCreditStore entities, UnitOfWork unitOfWork) {
        this.entities = entities;
        this.unitOfWork = unitOfWork;
    }

    Uni<Optional<EntityCredit>> find(String number) {
        return unitOfWork.run(() -> entities.find(number));
    }
}
