package io.saldo.payment.bank;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The lines of bank statements. Whoever gives one to somebody has locked it, after the account. */
@Singleton
public class BankLineStore {

    private static final String ADD = """
            insert into bank_line (account, bank_reference, value_date, amount, currency, payer_name, payer_account,
                                   text, payer, imported_at)
            values (:account, :reference, :valueDate, :amount, :currency, :payerName, :payerAccount, :text, :payer, :now)
            on conflict (account, bank_reference) do nothing
            """;

    static final String LINES = """
             from bank_line l
            join unmatched_payment u on u.gateway_account = l.account and u.reference = l.bank_reference
            join bank_account b on b.account = l.account
            """;

    private static final String SELECT = "select u.id, u.resolved_at, l.*, b.billing_account_id" + LINES;
    private static final String OPEN = "u.resolved_at is null and b.billing_account_id is null";

    /** False for a line that was imported before. */
    Uni<Boolean> add(BankLine line, Instant now) {
        return Sql.of(ADD)
                .with("account", line.account())
                .with("reference", line.bankReference())
                .with("valueDate", line.valueDate())
                .with("amount", line.amount().minorUnits())
                .with("currency", line.amount().currency().name())
                .with("payerName", line.payerName())
                .with("payerAccount", line.payerAccount())
                .with("text", line.text())
                .with("payer", line.payer())
                .with("now", now)
                .update()
                .map(rows -> rows == 1);
    }

    Uni<BankLine> existing(String account, String bankReference) {
        return Sql.of(SELECT + " where l.account = :account and l.bank_reference = :reference")
                .with("account", account)
                .with("reference", bankReference)
                .one(BankLineStore::stored)
                .map(found -> found.orElseThrow().line());
    }

    public Uni<Optional<StoredLine>> find(String id) {
        return Sql.of(SELECT + " where u.id = :id").with("id", id).one(BankLineStore::stored);
    }

    /** Locks the money of a line, then reads it as it stands. */
    public Uni<Optional<StoredLine>> lock(String id) {
        return Sql.of("select id from unmatched_payment where id = :id for update")
                .with("id", id)
                .one(row -> row.text("id"))
                .chain(() -> find(id));
    }

    /** Locks the open lines of shared accounts with just this amount, of those days. */
    public Uni<List<StoredLine>> lockOpen(Money amount, LocalDate from, LocalDate to) {
        return Sql.of(SELECT + " where l.currency = :currency and l.amount = :amount"
                        + " and l.value_date between :from and :to and " + OPEN + " order by u.id for update of u")
                .with("currency", amount.currency().name())
                .with("amount", amount.minorUnits())
                .with("from", from)
                .with("to", to)
                .list(BankLineStore::stored);
    }

    /** The open lines of shared accounts that one of these senders has sent in a currency, the newest first. */
    public Uni<List<StoredLine>> openOf(CurrencyUnit currency, String... payers) {
        return Sql.of(SELECT + " where l.currency = :currency and l.payer = any(cast(:payers as text[]))"
                        + " and l.payer <> '' and " + OPEN + " order by l.value_date desc, u.id limit 20")
                .with("currency", currency.name())
                .with("payers", payers)
                .list(BankLineStore::stored);
    }

    /** Has the line looked at once more, if it is one. */
    public Uni<Integer> want(String account, String bankReference) {
        return change(account, bankReference, "wanted = wanted + 1, not_before = null");
    }

    public Uni<Integer> want(BankLine line) {
        return want(line.account(), line.bankReference());
    }

    /** It was looked at, as often as was wanted when that began. */
    public Uni<Integer> looked(BankLine line, int wanted) {
        return Sql.of("update bank_line set looked = :wanted where account = :account and bank_reference = :reference")
                .with("wanted", wanted)
                .with("account", line.account())
                .with("reference", line.bankReference())
                .update();
    }

    public Uni<Integer> postpone(BankLine line) {
        return change(line.account(), line.bankReference(), "not_before = now() + interval '30 seconds'");
    }

    private static Uni<Integer> change(String account, String bankReference, String assignments) {
        return Sql.of("update bank_line set " + assignments
                        + " where account = :account and bank_reference = :reference")
                .with("account", account)
                .with("reference", bankReference)
                .update();
    }

    static StoredLine stored(Row row) {
        return new StoredLine(
                row.text("id"),
                line(row),
                row.optionalNumber("billing_account_id").map(AccountId::new),
                row.optionalInstant("resolved_at").isEmpty());
    }

    static BankLine line(Row row) {
        return new BankLine(
                row.text("account"),
                row.text("bank_reference"),
                row.day("value_date"),
                new Money(row.number("amount"), CurrencyUnit.of(row.text("currency"))),
                row.text("payer_name"),
                row.text("payer_account"),
                row.text("text"));
    }
}
