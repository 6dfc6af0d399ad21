package io.saldo.invoice.invoice;

import io.saldo.invoice.MonthParameter;
import io.saldo.invoice.account.FindRelation;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.ObjectId;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Documents of an account, and one by its id. */
@Path("/api/v1")
public class InvoiceResource {

    private static final String PDF = "application/pdf";

    /** Only for those who ask for it. */
    private static final String PDF_WHEN_ASKED = PDF + ";qs=0.1";

    private static final List<String> LOCALES = List.of("en", "id");

    private final Callers callers;
    private final FindRelation relation;
    private final FindInvoices find;
    private final FindIssuedDocument findIssued;
    private final DocumentGateway documents;

    InvoiceResource(
            Callers callers,
            FindRelation relation,
            FindInvoices find,
            FindIssuedDocument findIssued,
            DocumentGateway documents) {
        this.callers = callers;
        this.relation = relation;
        this.find = find;
        this.findIssued = findIssued;
        this.documents = documents;
    }

    @GET
    @Path("/billing-accounts/{id}/invoices")
    public Uni<Page<InvoiceView>> list(
            @PathParam("id") AccountId account,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("month") @DefaultValue("") String month,
            @BeanParam PageRequest page) {
        return relation.require(callers.current(), Right.READ, account)
                .chain(() -> find.page(account, filter(kind, state, month), page));
    }

    @GET
    @Path("/invoices/{invoiceId}")
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<InvoiceView> show(@PathParam("invoiceId") String id) {
        var caller = callers.current();
        if (!ObjectId.isValid("inv", id)) {
            throw CommonProblems.notFound();
        }
        return find.byId(id)
                .map(found -> found.orElseThrow(CommonProblems::notFound))
                .call(invoice -> relation.require(caller, Right.READ, invoice.billingAccountId()));
    }

    /** The printed form: the document as it was issued, without what has covered it since. */
    @GET
    @Path("/invoices/{invoiceId}")
    @Produces(PDF_WHEN_ASKED)
    public Uni<Response> print(
            @PathParam("invoiceId") String id, @QueryParam("locale") @DefaultValue("") String locale) {
        var caller = callers.current();
        if (!ObjectId.isValid("inv", id)) {
            throw CommonProblems.notFound();
        }
        return findIssued
                .byId(id)
                .map(found -> found.orElseThrow(CommonProblems::notFound))
                .call(document -> relation.require(caller, Right.READ, document.account()))
                .chain(document -> documents
                        .pdf(document, language(locale, document))
                        .map(bytes -> Response.ok(bytes, PDF)
                                .header("Content-Disposition", "inline; filename=\"" + fileName(document) + "\"")
                                .build()));
    }

    private static String fileName(IssuedDocument document) {
        return document.number().replace('/', '-') + ".pdf";
    }

    /** The one that is asked for, else that of the customer at the issue. */
    private static String language(String locale, IssuedDocument document) {
        if (!locale.isEmpty() && !LOCALES.contains(locale)) {
            throw CommonProblems.malformed("locale", "One of " + LOCALES + " is expected.");
        }
        return locale.isEmpty() ? document.snapshot().language() : locale;
    }

    private static InvoiceFilter filter(String kind, String state, String month) {
        return new InvoiceFilter(
                oneOf("kind", kind, InvoiceKind.values()),
                oneOf("state", state, InvoiceState.values()),
                month.isEmpty() ? Optional.empty() : Optional.of(MonthParameter.parse(month)));
    }

    /** A word that means nothing is refused, not answered with an empty list. */
    private static <E extends Enum<E>> Optional<E> oneOf(String parameter, String text, E[] values) {
        Optional<E> found =
                Arrays.stream(values).filter(value -> value.name().equals(text)).findFirst();
        if (found.isEmpty() && !text.isEmpty()) {
            throw CommonProblems.malformed(parameter, "One of " + Arrays.toString(values) + " is expected.");
        }
        return found;
    }
}
