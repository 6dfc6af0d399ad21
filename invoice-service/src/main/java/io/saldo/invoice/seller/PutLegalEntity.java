package io.saldo.invoice.seller;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.reference.AnnounceReference;
import io.saldo.invoice.reference.ReferenceChanged;
import io.saldo.platform.UseCase;
import io.saldo.platform.security.Caller;
import io.smallrye.mutiny.Uni;

/** Sets a seller; each has a prefix of its own, or two would give the same number (I-20). */
@UseCase
class PutLegalEntity {

    private final LegalEntityStore entities;
    private final AnnounceReference announce;

    PutLegalEntity(LegalEntityStore entities, AnnounceReference announce) {
        this.entities = entities;
        this.announce = announce;
    }

    /** False when another seller has the prefix. */
    @WithTransaction
    Uni<Boolean> handle(Caller caller, String code, LegalEntity entity) {
        return entities.isPrefixTaken(code, entity.seriesPrefix())
                .chain(taken -> taken
                        ? Uni.createFrom().item(false)
                        : put(caller, code, entity).replaceWith(true));
    }

    private Uni<Void> put(Caller caller, String code, LegalEntity entity) {
        return entities.put(code, entity)
                .chain(version -> announce.handle(caller, ReferenceChanged.of("LEGAL_ENTITY", code, version, entity)));
    }
}
