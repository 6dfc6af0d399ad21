package io.saldo.invoice.creditnote;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.account.AccountStore;
import io.saldo.invoice.catalogue.Scope;
import io.saldo.invoice.invoice.Draft;
import io.saldo.invoice.invoice.FindIssuedDocument;
import io.saldo.invoice.invoice.InvoiceKind;
import io.saldo.invoice.invoice.IssueDocument;
import io.saldo.invoice.invoice.IssuedDocument;
import io.saldo.invoice.invoice.Parties;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.time.BillingClock;
import io.saldo.platform.time.Dated;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Issues a credit note in a number series of its own; account-service says what it does to the bill (I-10, I-20). */
@UseCase
public class IssueCreditNote {

    private final AccountStore accounts;
    private final CreditNoteStore notes;
    private final FindIssuedDocument find;
    private final IssueDocument issueDocument;
    private final BillingClock clock;

    IssueCreditNote(
            AccountStore accounts,
            CreditNoteStore notes,
            FindIssuedDocument find,
            IssueDocument issueDocument,
            BillingClock clock) {
        this.accounts = accounts;
        this.notes = notes;
        this.find = find;
        this.issueDocument = issueDocument;
        this.clock = clock;
    }

    /** What was decided, and the id of the note if there is one. */
    public record Issued(CreditResult result, Optional<String> noteId) {}

    /** Locks the account, then the document; then decides. */
    @WithTransaction
    public Uni<Issued> handle(AccountId account, String invoiceId, CreditOrder order, String reason) {
        return accounts.lock(account)
                .chain(() -> notes.lock(account, invoiceId))
                .chain(() -> find.byId(invoiceId))
                .map(Optional::orElseThrow)
                .chain(document -> find.creditNotesOf(document).chain(earlier -> accounts.find(account)
                        .map(Optional::orElseThrow)
                        .chain(of ->
                                issue(of, document, credit(of, new Creditable(document, earlier), order), reason))));
    }

    private CreditResult credit(AccountChanged account, Creditable document, CreditOrder order) {
        return document.credit(order, Dated.at(account.settlementCurrency(), clock.now()));
    }

    private Uni<Issued> issue(AccountChanged account, IssuedDocument document, CreditResult result, String reason) {
        return result instanceof CreditResult.Note note
                ? issueDocument
                        .handle(draft(document, account, note, reason))
                        .map(id -> new Issued(result, Optional.of(id)))
                : Uni.createFrom().item(new Issued(result, Optional.empty()));
    }

    private Draft draft(IssuedDocument document, AccountChanged account, CreditResult.Note note, String reason) {
        Instant now = clock.now();
        return new Draft(
                document.account(),
                InvoiceKind.CREDIT_NOTE,
                document.collectedBy(),
                document.legalEntity(),
                document.parties().map(Parties::customer).orElse(account.owner()),
                now,
                account.calendar().dayOf(now),
                period(document),
                Optional.empty(),
                note.lines(),
                note.net(),
                note.tax(),
                note.taxLines(),
                List.of(),
                document.paymentId(),
                Optional.empty(),
                Optional.of(new Draft.Credit(document.invoiceId(), reason)),
                Optional.empty());
    }

    private static Optional<Draft.Period> period(IssuedDocument document) {
        return document.period().flatMap(period -> document.scope().flatMap(scope -> document.usageMonth()
                .map(month -> new Draft.Period(Scope.valueOf(scope), month, period.start(), period.end()))));
    }
}
