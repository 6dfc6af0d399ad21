package io.saldo.invoice.seller;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.reference.AnnounceReference;
import io.saldo.invoice.reference.ReferenceChanged;
import io.saldo.platform.UseCase;
import io.saldo.platform.security.Caller;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/**
 * Sets a seller; each has a prefix of its own, for good once it has numbered a document with it, or two would give the
 * same number (I-20).
 */
@UseCase
class PutLegalEntity {

    private final LegalEntityStore entities;
    private final AnnounceReference announce;

    PutLegalEntity(LegalEntityStore entities, AnnounceReference announce) {
        this.entities = entities;
        this.announce = announce;
    }

    @WithTransaction
    Uni<Optional<LegalEntityRejection>> handle(Caller caller, String code, LegalEntity entity) {
        return entities.lock(code).chain(before -> rejectionOf(code, before, entity)
                .call(why -> why.isPresent() ? Uni.createFrom().voidItem() : put(caller, code, before, entity)));
    }

    private Uni<Optional<LegalEntityRejection>> rejectionOf(
            String code, Optional<LegalEntity> before, LegalEntity entity) {
        if (before.filter(old -> old.seriesPrefix().equals(entity.seriesPrefix()))
                .isPresent()) {
            return Uni.createFrom().item(Optional.empty());
        }
        return entities.hasNumbered(code)
                .chain(numbered -> numbered
                        ? Uni.createFrom().item(Optional.of(LegalEntityRejection.PREFIX_IN_USE))
                        : entities.isPrefixTaken(code, entity.seriesPrefix())
                                .map(taken ->
                                        taken ? Optional.of(LegalEntityRejection.PREFIX_TAKEN) : Optional.empty()));
    }

    private Uni<Void> put(Caller caller, String code, Optional<LegalEntity> before, LegalEntity entity) {
        return entities.put(code, entity)
                .chain(version ->
                        announce.handle(caller, before, ReferenceChanged.of("LEGAL_ENTITY", code, version, entity)));
    }
}
