package io.saldo.invoice.invoice;

import io.saldo.invoice.invoice.IssuedDocument.Period;
import io.saldo.invoice.invoice.IssuedDocument.Reference;
import io.saldo.invoice.tax.TaxLine;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.ObjectId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Finds documents as they were issued: by id, and the credit notes that lower one. */
@Singleton
public class FindIssuedDocument implements Needs.Guard {

    private static final String SELECT = """
        select i.billing_account_id, i.invoice_id, i.number, i.kind, i.collected_by, i.legal_entity, i.scope,
               i.usage_month, i.period_start, i.period_end, i.issue_date, i.due_at, i.parties, i.lines, i.currency,
               i.net, i.tax, i.tax_lines, i.total, i.exchange, i.refers_to, r.number as refers_to_number, i.reason,
               i.payment_id, i.snapshot
        from invoice i
        left join invoice r on r.billing_account_id = i.billing_account_id and r.invoice_id = i.refers_to
        """;

    private static final Snapshot UNKNOWN = new Snapshot(ZoneOffset.UTC, Optional.empty(), List.of(), List.of());

    private final UnitOfWork unitOfWork;
    private final KeptJson kept;

    FindIssuedDocument(UnitOfWork unitOfWork, KeptJson kept) {
        this.unitOfWork = unitOfWork;
        this.kept = kept;
    }

    @Override
    public Uni<?> pass(Caller caller, Right right, MultivaluedMap<String, String> path) {
        String id = path.getFirst("invoiceId");
        if (!ObjectId.isValid("inv", id)) {
            throw CommonProblems.notFound();
        }
        return byId(id).map(found -> found.orElseThrow(CommonProblems::notFound));
    }

    public Uni<Optional<IssuedDocument>> byId(String id) {
        return unitOfWork.run(() ->
                Sql.of(SELECT + " where i.invoice_id = :id").with("id", id).one(this::document));
    }

    /** The invoice over the money of a payment. */
    public Uni<Optional<IssuedDocument>> topUpOf(AccountId account, String paymentId) {
        return unitOfWork.run(() -> Sql.of(SELECT
                        + " where i.billing_account_id = :account and i.payment_id = :payment and i.kind = 'TOP_UP'")
                .with("account", account.value())
                .with("payment", paymentId)
                .one(this::document));
    }

    public Uni<List<IssuedDocument>> creditNotesOf(IssuedDocument document) {
        return unitOfWork.run(() -> Sql.of(
                        SELECT + " where i.billing_account_id = :account and i.refers_to = :id order by i.invoice_id")
                .with("account", document.account().value())
                .with("id", document.invoiceId())
                .list(this::document));
    }

    private IssuedDocument document(Row row) {
        CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
        return new IssuedDocument(
                row.accountId("billing_account_id"),
                row.text("invoice_id"),
                row.text("number"),
                InvoiceKind.valueOf(row.text("kind")),
                CollectedBy.valueOf(row.text("collected_by")),
                row.text("legal_entity"),
                row.optionalText("scope"),
                row.optionalText("usage_month").map(YearMonth::parse),
                row.optionalInstant("period_start").flatMap(start -> period(start, row)),
                row.day("issue_date"),
                row.optionalInstant("due_at"),
                row.optionalText("parties").map(text -> kept.read(text, Parties.class)),
                List.of(kept.read(row.text("lines"), InvoiceLine[].class)),
                new Money(row.number("net"), currency),
                new Money(row.number("tax"), currency),
                List.of(kept.read(row.text("tax_lines"), TaxLine[].class)),
                new Money(row.number("total"), currency),
                row.optionalText("exchange").map(text -> kept.read(text, Exchange.class)),
                row.optionalText("refers_to").map(id -> reference(id, row)),
                row.optionalText("payment_id"),
                row.optionalText("snapshot")
                        .map(text -> kept.read(text, Snapshot.class))
                        .orElse(UNKNOWN));
    }

    private static Optional<Period> period(Instant start, Row row) {
        return row.optionalInstant("period_end").map(end -> new Period(start, end));
    }

    private static Reference reference(String id, Row row) {
        return new Reference(
                id,
                row.optionalText("refers_to_number").orElse(id),
                row.optionalText("reason").orElse(""));
    }
}
