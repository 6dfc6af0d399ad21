package io.saldo.invoice.invoice;

import io.saldo.invoice.seller.LegalEntity;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tables of documents and of their numbers. */
@Singleton
public class InvoiceStore {

    /** Locks the row of the series until the transaction ends, so no number is lost (I-20). */
    private static final String NEXT_NUMBER = """
        insert into invoice_series as s (legal_entity, kind, year, last_number) values (:entity, :kind, :year, 1)
        on conflict (legal_entity, kind, year) do update set last_number = s.last_number + 1
        returning last_number
        """;

    private static final String INSERT = """
        insert into invoice (billing_account_id, invoice_id, number, kind, state, collected_by, legal_entity, scope,
                             usage_month, period_start, period_end, issue_date, created_at, due_at, currency, net,
                             tax, total, unsettled, invoiceable, lines, tax_lines, closes, payment_id,
                             parties, snapshot, exchange, term_id, refers_to, reason)
        values (:account, :id, :number, :kind, :state, :collectedBy, :entity, :scope,
                :month, :start, :end, :issueDate, :createdAt, :dueAt, :currency, :net,
                :tax, :total, :unsettled, :unsettled, :lines, :taxLines, :closes, :payment,
                :parties, :snapshot, :exchange, :term, :refersTo, :reason)
        """;

    private static final String SETTLE = """
        update invoice set state = :state, unsettled = :rest, invoiceable = :invoiceable, split = :split,
                           settled_version = :version
        where billing_account_id = :account and invoice_id = :id and settled_version < :version
        """;

    private final KeptJson kept;

    InvoiceStore(KeptJson kept) {
        this.kept = kept;
    }

    Uni<InvoiceNumber> nextNumber(Draft draft, LegalEntity seller) {
        int year = draft.issuedAt().atZone(seller.timeZone()).getYear();
        return Sql.of(NEXT_NUMBER)
                .with("entity", draft.legalEntity())
                .with("kind", draft.kind().name())
                .with("year", year)
                .one(row -> row.number("last_number"))
                .map(Optional::orElseThrow)
                .map(last -> new InvoiceNumber(seller.seriesPrefix(), draft.kind(), year, last));
    }

    Uni<Integer> insert(
            String id, InvoiceNumber number, Instant createdAt, Draft draft, LegalEntity seller, Snapshot snapshot) {
        Money open =
                draft.opensBill() ? draft.total() : Money.zero(draft.total().currency());
        return period(Sql.of(INSERT), draft)
                .with("account", draft.account().value())
                .with("id", id)
                .with("number", number.toString())
                .with("kind", draft.kind().name())
                .with("state", draft.bornAs().name())
                .with("collectedBy", draft.collectedBy().name())
                .with("entity", draft.legalEntity())
                .with("issueDate", draft.issueDate())
                .with("createdAt", createdAt)
                .with("dueAt", draft.dueAt().orElse(null))
                .with("currency", draft.total().currency().name())
                .with("net", draft.net().minorUnits())
                .with("tax", draft.tax().minorUnits())
                .with("total", draft.total().minorUnits())
                .with("unsettled", open.minorUnits())
                .with("lines", kept.write(draft.lines()))
                .with("taxLines", kept.write(draft.taxLines()))
                .with("closes", kept.write(draft.closes()))
                .with("payment", draft.paymentId().orElse(null))
                .with("parties", kept.write(parties(draft, seller)))
                .with("snapshot", kept.write(snapshot))
                .with("exchange", draft.exchange().map(kept::write).orElse(null))
                .with("term", draft.termId().orElse(null))
                .with("refersTo", draft.credit().map(Draft.Credit::refersTo).orElse(null))
                .with("reason", draft.credit().map(Draft.Credit::reason).orElse(null))
                .update();
    }

    private static Parties parties(Draft draft, LegalEntity seller) {
        return new Parties(new Parties.Seller(seller.name(), seller.taxId(), seller.address()), draft.customer());
    }

    private static Sql period(Sql sql, Draft draft) {
        Optional<Draft.Period> period = draft.period();
        return sql.with("scope", period.map(p -> p.scope().name()).orElse(null))
                .with("month", period.map(p -> p.month().toString()).orElse(null))
                .with("start", period.map(Draft.Period::start).orElse(null))
                .with("end", period.map(Draft.Period::end).orElse(null));
    }

    /** What is known to be open of a bill, and what of it a payment has settled. */
    public record OpenBill(Money unsettled, List<InvoiceSettled.Part> split) {

        /** Empty when none of it. */
        public Optional<Money> settledBy(String paymentId) {
            return split.stream()
                    .filter(part -> part.sourceId().filter(paymentId::equals).isPresent())
                    .map(InvoiceSettled.Part::amount)
                    .reduce(Money::plus);
        }
    }

    /** What an event waits for that needs to know how a bill is settled. */
    public static String waitsForSettlementOf(String invoiceId) {
        return "settlement:" + invoiceId;
    }

    /** What an event waits for that needs the document of a payment. */
    public static String waitsForTopUpOf(String paymentId) {
        return "top-up:" + paymentId;
    }

    /** Whether there is the document of a payment. */
    public Uni<Boolean> hasTopUp(AccountId account, String paymentId) {
        return Sql.of("select 1 as one from invoice"
                        + " where billing_account_id = :account and payment_id = :payment and kind = 'TOP_UP'")
                .with("account", account.value())
                .with("payment", paymentId)
                .one(row -> row)
                .map(Optional::isPresent);
    }

    public Uni<Optional<OpenBill>> openBill(AccountId account, String invoiceId) {
        return Sql.of("select currency, unsettled, split from invoice"
                        + " where billing_account_id = :account and invoice_id = :id")
                .with("account", account.value())
                .with("id", invoiceId)
                .one(row -> new OpenBill(
                        new Money(row.number("unsettled"), CurrencyUnit.of(row.text("currency"))),
                        List.of(kept.read(row.text("split"), InvoiceSettled.Part[].class))));
    }

    /** What credit notes have taken off a document already. */
    public record Credited(Money net, Money tax) {}

    public Uni<Credited> credited(AccountId account, String invoiceId, Money zero) {
        return Sql.of(
                        "select coalesce(cast(sum(net) as bigint), 0) as net, coalesce(cast(sum(tax) as bigint), 0) as tax"
                                + " from invoice where billing_account_id = :account and refers_to = :id"
                                + " and kind = 'CREDIT_NOTE'")
                .with("account", account.value())
                .with("id", invoiceId)
                .one(row -> new Credited(
                        new Money(row.number("net"), zero.currency()), new Money(row.number("tax"), zero.currency())))
                .map(Optional::orElseThrow);
    }

    /** False for an older version, and for a document that is not there. */
    Uni<Boolean> settle(InvoiceSettled settled) {
        return Sql.of(SETTLE)
                .with("account", settled.billingAccountId().value())
                .with("id", settled.invoiceId())
                .with("version", settled.version())
                .with("state", settled.state().name())
                .with("rest", settled.rest().minorUnits())
                .with("invoiceable", settled.invoiceable().minorUnits())
                .with("split", kept.write(settled.split()))
                .update()
                .map(rows -> rows == 1);
    }

    Uni<Boolean> markOverdue(AccountId account, String invoiceId) {
        return Sql.of("update invoice set overdue = true where billing_account_id = :account and invoice_id = :id")
                .with("account", account.value())
                .with("id", invoiceId)
                .update()
                .map(rows -> rows == 1);
    }
}
