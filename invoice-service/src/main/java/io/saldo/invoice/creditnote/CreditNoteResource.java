package io.saldo.invoice.creditnote;

import io.saldo.invoice.invoice.FindInvoices;
import io.saldo.invoice.invoice.FindIssuedDocument;
import io.saldo.invoice.invoice.InvoiceView;
import io.saldo.invoice.invoice.IssuedDocument;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.ObjectId;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.money.Money;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Credit notes: an operator lowers an invoice, with a reason (I-10). */
@Path("/api/v1/invoices/{invoiceId}/credit-notes")
public class CreditNoteResource {

    private final Callers callers;
    private final FindIssuedDocument find;
    private final FindInvoices findInvoices;
    private final CreditInvoice creditInvoice;
    private final CreditNoteProblems problems;
    private final Idempotency idempotency;

    CreditNoteResource(
            Callers callers,
            FindIssuedDocument find,
            FindInvoices findInvoices,
            CreditInvoice creditInvoice,
            CreditNoteProblems problems,
            Idempotency idempotency) {
        this.callers = callers;
        this.find = find;
        this.findInvoices = findInvoices;
        this.creditInvoice = creditInvoice;
        this.problems = problems;
        this.idempotency = idempotency;
    }

    /** Either an amount or lines, before tax: the tax comes with it. */
    public record Wanted(Optional<Money> amount, Optional<List<CreditOrder.Line>> lines, Optional<String> reason) {

        public Wanted {
            if (amount.isPresent() == lines.isPresent()) {
                throw new IllegalArgumentException("Either an amount or lines are expected.");
            }
            if (!amount.map(Money::isPositive).orElse(true)
                    || !lines.map(Wanted::arePositive).orElse(true)) {
                throw new IllegalArgumentException("Amounts above 0 are expected.");
            }
        }

        private static boolean arePositive(List<CreditOrder.Line> lines) {
            return !lines.isEmpty()
                    && lines.stream().allMatch(line -> line.amount().isPositive());
        }

        CreditOrder order() {
            return amount.<CreditOrder>map(CreditOrder.Amount::new)
                    .orElseGet(() -> new CreditOrder.Lines(lines.orElseThrow()));
        }
    }

    /** What makes two calls the same. */
    record Asked(String invoiceId, Wanted wanted) {}

    @POST
    @Cancellable(false)
    @Needs(role = Role.OPERATOR, by = FindIssuedDocument.class)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = InvoiceView.class)))
    public Uni<Response> credit(
            @PathParam("invoiceId") String id,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            Wanted wanted) {
        var caller = callers.current();
        caller.mustBe(Role.OPERATOR);
        if (!ObjectId.isValid("inv", id)) {
            throw CommonProblems.notFound();
        }
        return find.byId(id)
                .map(found -> found.orElseThrow(CommonProblems::notFound))
                .chain(document -> idempotency.once(
                        IdempotentCall.of("credit-note", document.account(), key, new Asked(id, wanted)),
                        () -> credit(caller, document, wanted, Reasons.required(wanted.reason(), reason))));
    }

    private Uni<Answer> credit(Caller caller, IssuedDocument document, Wanted wanted, String reason) {
        return creditInvoice
                .handle(caller, document.account(), document.invoiceId(), wanted.order(), reason)
                .map(issued -> issued.noteId().orElseThrow(() -> problems.problem(issued.result())))
                .chain(findInvoices::byId)
                .map(view -> Answer.created(view.orElseThrow()));
    }
}
