package io.saldo.invoice.seller;

import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Shows a seller. */
@Singleton
class FindLegalEntity {

    private final LegalEntityStore entities;
    private final UnitOfWork unitOfWork;

    FindLegalEntity(LegalEntityStore entities, UnitOfWork unitOfWork) {
        this.entities = entities;
        this.unitOfWork = unitOfWork;
    }

    Uni<Optional<LegalEntity>> byCode(String code) {
        return unitOfWork.run(() -> entities.find(code));
    }
}
