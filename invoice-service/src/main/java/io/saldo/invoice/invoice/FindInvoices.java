package io.saldo.invoice.invoice;

import io.saldo.invoice.tax.TaxLine;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows documents: one, or those of an account, newest first. */
@Singleton
public class FindInvoices {

    /** A list of documents of thousands of lines would be an answer without end. */
    private static final int LINES_IN_A_LIST = 50;

    private static final String COLUMNS = """
        select billing_account_id, invoice_id, number, kind, state, overdue, scope, usage_month, period_start,
               period_end, issue_date, created_at, due_at, collected_by, legal_entity, currency, net, tax, total,
               unsettled, invoiceable, lines, tax_lines, split, payment_id, parties, exchange, refers_to, reason,
               (select cast(coalesce(sum(n.total), 0) as bigint) from invoice n
                where n.billing_account_id = i.billing_account_id and n.refers_to = i.invoice_id) as credited
        from invoice i
        """;

    private static final String PAGE = COLUMNS + """
        where billing_account_id = :account and (:before = '' or invoice_id < :before)
          and (:kind = '' or kind = :kind) and (:state = '' or state = :state)
          and (:month = '' or coalesce(usage_month, to_char(issue_date, 'YYYY-MM')) = :month)
        order by invoice_id desc limit :limit
        """;

    private final UnitOfWork unitOfWork;
    private final KeptJson kept;

    FindInvoices(UnitOfWork unitOfWork, KeptJson kept) {
        this.unitOfWork = unitOfWork;
        this.kept = kept;
    }

    public Uni<Optional<InvoiceView>> byId(String id) {
        return unitOfWork.run(() ->
                Sql.of(COLUMNS + " where invoice_id = :id").with("id", id).one(row -> view(row, Integer.MAX_VALUE)));
    }

    /** Ids of one account are in order of time. */
    Uni<Page<InvoiceView>> page(AccountId account, InvoiceFilter filter, PageRequest page) {
        return unitOfWork
                .run(() -> Sql.of(PAGE)
                        .with("account", account.value())
                        .with("before", page.after().orElse(""))
                        .with("kind", filter.kind().map(Enum::name).orElse(""))
                        .with("state", filter.state().map(Enum::name).orElse(""))
                        .with("month", filter.month().map(YearMonth::toString).orElse(""))
                        .with("limit", page.rowsToRead())
                        .list(row -> view(row, LINES_IN_A_LIST)))
                .map(rows -> Page.of(page, rows, InvoiceView::invoiceId));
    }

    private InvoiceView view(Row row, int mostLines) {
        Optional<Parties> parties = row.optionalText("parties").map(text -> kept.read(text, Parties.class));
        List<InvoiceLine> lines = List.of(kept.read(row.text("lines"), InvoiceLine[].class));
        CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
        return new InvoiceView(
                row.accountId("billing_account_id"),
                row.text("invoice_id"),
                row.text("number"),
                InvoiceKind.valueOf(row.text("kind")),
                InvoiceState.valueOf(row.text("state")),
                row.flag("overdue"),
                row.optionalText("scope"),
                row.optionalText("usage_month"),
                row.optionalInstant("period_start"),
                row.optionalInstant("period_end"),
                row.day("issue_date"),
                row.instant("created_at"),
                row.optionalInstant("due_at"),
                CollectedBy.valueOf(row.text("collected_by")),
                row.text("legal_entity"),
                parties.map(Parties::seller),
                parties.map(Parties::customer),
                lines.size(),
                lines.stream().limit(mostLines).toList(),
                new Money(row.number("net"), currency),
                new Money(row.number("tax"), currency),
                List.of(kept.read(row.text("tax_lines"), TaxLine[].class)),
                new Money(row.number("total"), currency),
                covers(kept.read(row.text("split"), InvoiceSettled.Part[].class)),
                new Money(row.number("unsettled"), currency),
                new Money(row.number("invoiceable"), currency),
                row.optionalText("payment_id"),
                row.optionalText("exchange").map(text -> kept.read(text, Exchange.class)),
                row.optionalText("refers_to"),
                row.optionalText("reason"),
                new Money(row.number("credited"), currency));
    }

    private static List<InvoiceView.Cover> covers(InvoiceSettled.Part[] split) {
        Map<String, Money> sums = new LinkedHashMap<>();
        for (InvoiceSettled.Part part : split) {
            sums.merge(part.asset(), part.amount(), Money::plus);
        }
        return sums.entrySet().stream()
                .map(sum -> new InvoiceView.Cover(sum.getKey(), sum.getValue()))
                .toList();
    }
}
