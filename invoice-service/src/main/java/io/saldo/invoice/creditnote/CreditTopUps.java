package io.saldo.invoice.creditnote;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.account.AccountStore;
import io.saldo.invoice.invoice.FindIssuedDocument;
import io.saldo.invoice.invoice.InvoiceStore;
import io.saldo.invoice.invoice.IssuedDocument;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.inbox.EventRefused;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Credits the invoices of taxed top-ups whose money has gone back, with exactly the tax that went with it (O-9). */
@UseCase
class CreditTopUps {

    private final AccountStore accounts;
    private final FindIssuedDocument find;
    private final IssueCreditNote issueCreditNote;

    CreditTopUps(AccountStore accounts, FindIssuedDocument find, IssueCreditNote issueCreditNote) {
        this.accounts = accounts;
        this.find = find;
        this.issueCreditNote = issueCreditNote;
    }

    @WithTransaction
    Uni<Void> handle(AccountId account, List<PaidBack> all) {
        return accounts.lock(account)
                .onItem()
                .transformToMulti(_ -> Multi.createFrom().iterable(all))
                .onItem()
                .transformToUniAndConcatenate(paid -> find.topUpOf(account, paid.paymentId())
                        .map(found -> found.orElseThrow(() -> unknown(paid)))
                        .chain(document -> credit(document, paid)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<IssueCreditNote.Issued> credit(IssuedDocument document, PaidBack paid) {
        return issueCreditNote
                .handle(
                        document.account(),
                        document.invoiceId(),
                        new CreditOrder.PaidBack(paid.amount(), paid.tax()),
                        paid.reason())
                .invoke(issued -> {
                    if (issued.noteId().isEmpty()) {
                        throw EventRefused.because(
                                "ABOVE_TOP_UP",
                                "More is paid back than " + document.number() + " has left: " + issued.result());
                    }
                });
    }

    /** The confirmation of the payment may be read later than its way back. */
    private static EventRefused unknown(PaidBack paid) {
        return EventRefused.until(
                InvoiceStore.waitsForTopUpOf(paid.paymentId()),
                "UNKNOWN_TOP_UP",
                "The invoice of " + paid.paymentId() + " is not issued yet.");
    }
}
