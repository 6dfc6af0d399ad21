package io.saldo.account.creditnote;

import io.saldo.account.ledger.BillId;
import io.saldo.account.origin.PaymentOriginStore;
import io.saldo.account.settlement.BillRecord;
import io.saldo.account.settlement.BillStore;
import io.saldo.account.settlement.Cover;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The credit notes that were taken, and the bills they are against; only while the account is locked. */
@Singleton
class CreditNoteStore {

    private static final String INSERT = """
            insert into credit_note (billing_account_id, note_id, bill_id, number, currency, total, lowered, taken_at)
            values (:account, :note, :bill, :number, :currency, :total, :lowered, :now)
            """;

    private static final String INSERT_PARTS = """
            insert into credit_note_part (billing_account_id, note_id, bill_id, asset, source_id, amount)
            select :account, :note, :bill, asset, source, amount
            from unnest(cast(:assets as text[]), cast(:sources as text[]), cast(:amounts as bigint[]))
                 as p (asset, source, amount)
            """;

    private static final String RETURNED = """
            select asset, source_id, cast(sum(amount) as bigint) as amount from credit_note_part
            where billing_account_id = :account and bill_id = :bill group by asset, source_id
            """;

    private final BillStore bills;
    private final PaymentOriginStore origins;

    CreditNoteStore(BillStore bills, PaymentOriginStore origins) {
        this.bills = bills;
        this.origins = origins;
    }

    Uni<Boolean> isTaken(AccountId account, String noteId) {
        return Sql.of("select 1 as one from credit_note where billing_account_id = :account and note_id = :note")
                .with("account", account.value())
                .with("note", noteId)
                .one(row -> true)
                .map(Optional::isPresent);
    }

    /** Empty while the bill is not there. */
    Uni<Optional<CreditedBill>> find(AccountId account, BillId id) {
        return bills.find(account, id).chain(found -> found.map(
                        bill -> payments(account, bill).chain(payments -> with(account, bill, payments)))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Set<String>> payments(AccountId account, BillRecord bill) {
        return origins.madeFor(
                account, bill.id(), bill.covers().stream().map(Cover::sourceId).toList());
    }

    private Uni<Optional<CreditedBill>> with(AccountId account, BillRecord bill, Set<String> payments) {
        CurrencyUnit currency = bill.document().total().currency();
        return returned(account, bill.id(), currency)
                .chain(returned -> Sql.of("select collected_by, credit_controlled from bill"
                                + " where billing_account_id = :account and bill_id = :bill")
                        .with("account", account.value())
                        .with("bill", bill.id().value())
                        .one(row -> new CreditedBill(
                                bill,
                                row.text("collected_by").equals("PARTNER"),
                                row.flag("credit_controlled"),
                                payments,
                                returned)));
    }

    private static Uni<List<PaidPart>> returned(AccountId account, BillId bill, CurrencyUnit currency) {
        return Sql.of(RETURNED)
                .with("account", account.value())
                .with("bill", bill.value())
                .list(row -> new PaidPart(
                        Payer.valueOf(row.text("asset")),
                        row.text("source_id"),
                        new Money(row.number("amount"), currency)));
    }

    Uni<Void> insert(AccountId account, TakenNote taken, Instant now) {
        IssuedNote note = taken.note();
        return Sql.of(INSERT)
                .with("account", account.value())
                .with("note", note.invoiceId())
                .with("bill", taken.bill().bill().id().value())
                .with("number", note.number())
                .with("currency", note.total().currency().name())
                .with("total", note.total().minorUnits())
                .with("lowered", taken.lowered().minorUnits())
                .with("now", now)
                .update()
                .chain(() -> insertParts(account, taken));
    }

    private static Uni<Void> insertParts(AccountId account, TakenNote taken) {
        List<PaidPart> parts = taken.backs().stream().map(Back::from).toList();
        return Sql.of(INSERT_PARTS)
                .with("account", account.value())
                .with("note", taken.note().invoiceId())
                .with("bill", taken.bill().bill().id().value())
                .with("assets", parts.stream().map(part -> part.payer().name()).toArray(String[]::new))
                .with("sources", parts.stream().map(PaidPart::source).toArray(String[]::new))
                .with(
                        "amounts",
                        parts.stream().map(part -> part.amount().minorUnits()).toArray(Long[]::new))
                .update()
                .replaceWithVoid();
    }
}
