package io.saldo.invoice.creditnote;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.security.Caller;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Credits an invoice by an operator's hand, with who did it and why in the audit log (I-10). */
@UseCase
class CreditInvoice {

    private final IssueCreditNote issueCreditNote;
    private final AuditLog audit;

    CreditInvoice(IssueCreditNote issueCreditNote, AuditLog audit) {
        this.issueCreditNote = issueCreditNote;
        this.audit = audit;
    }

    /** What the audit log keeps of a note. */
    record Credited(String creditNoteId, CreditOrder order) {}

    @WithTransaction
    Uni<IssueCreditNote.Issued> handle(
            Caller caller, AccountId account, String invoiceId, CreditOrder order, String reason) {
        return issueCreditNote.handle(account, invoiceId, order, reason).call(issued -> issued.noteId()
                .map(id -> audit.append(new AuditLog.Change(
                        caller.name(),
                        "credit invoice",
                        Optional.of(account),
                        invoiceId,
                        reason,
                        Optional.empty(),
                        Optional.of(new Credited(id, order)))))
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }
}
