package io.saldo.account.integrity;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Computes the books again from what is written. Reads without locks: each statement sees whole transactions only. */
@Singleton
class IntegrityStore {

    /** The digest of each transaction as LedgerDigest makes it, and the sum of their weights against the book's mark. */
    private static final String ENTRIES = """
            with computed as (
                select t.billing_account_id, t.transaction_id, t.digest,
                       sha256(convert_to(concat_ws('|', t.billing_account_id, t.transaction_id,
                                  cast(extract(epoch from t.booked_at) * 1000000 as bigint), t.type, t.source_type,
                                  t.source_id, t.source_version, coalesce(t.outside_number, ''), t.description)
                              || coalesce(string_agg(';' || concat_ws('|', e.entry_no, e.currency, e.book_account,
                                  e.dimension, e.amount, e.channel, coalesce(cast(e.balance_after as text), '')), ''
                                  order by e.entry_no), ''), 'UTF8')) as again,
                       count(e.entry_no) as entries
                from ledger_transaction t
                left join ledger_entry e using (billing_account_id, transaction_id)
                where t.billing_account_id = any(cast(:accounts as bigint[]))
                group by t.billing_account_id, t.transaction_id
            ), summed as (
                select billing_account_id, sum(entries) as entries,
                       sum(cast(cast('x' || encode(substring(again from 1 for 8), 'hex') as bit(64)) as bigint)) as weight,
                       min(transaction_id) filter (where again <> digest) as broken
                from computed group by billing_account_id
            )
            select b.billing_account_id, coalesce(s.broken, '') as broken
            from book b left join summed s using (billing_account_id)
            where b.billing_account_id = any(cast(:accounts as bigint[]))
              and (s.broken is not null or coalesce(s.entries, 0) <> b.last_entry
                   or (coalesce(s.weight, 0) - b.checksum) % 18446744073709551616 <> 0
                   or (select count(*) from ledger_entry e where e.billing_account_id = b.billing_account_id)
                      <> b.last_entry)
            """;

    private static final String BALANCES = """
            select billing_account_id, currency, book_account, dimension, sum(booked) as booked, sum(kept) as kept
            from (select billing_account_id, currency, book_account, dimension, amount as booked, 0 as kept
                  from ledger_entry where billing_account_id = any(cast(:accounts as bigint[]))
                  union all
                  select billing_account_id, currency, book_account, dimension, 0, amount
                  from balance where billing_account_id = any(cast(:accounts as bigint[]))) as both_sides
            group by billing_account_id, currency, book_account, dimension
            having sum(booked) <> sum(kept)
            """;

    /** Uses follow on each other from 0 to what is left, and those that moved money agree with the book (BK-2, BK-16). */
    private static final String VOUCHERS = """
            select h.billing_account_id, h.voucher_id
            from voucher_holding h
            left join (select billing_account_id, voucher_id, max(use_no) as last, sum(balance_after - balance_before) as rest,
                              sum(balance_before - balance_after) filter (where type in ('CHARGE', 'BILL', 'RETURNED')) as covered,
                              bool_and(balance_before = before) as unbroken
                       from (select u.*, lag(balance_after, 1, 0) over (partition by billing_account_id, voucher_id
                                                                        order by use_no) as before
                             from voucher_use u where billing_account_id = any(cast(:accounts as bigint[]))) as chain
                       group by billing_account_id, voucher_id) as u using (billing_account_id, voucher_id)
            left join (select billing_account_id, dimension as voucher_id, sum(amount) as posted
                       from balance
                       where billing_account_id = any(cast(:accounts as bigint[])) and book_account = 'VOUCHER_EXPENSE'
                       group by billing_account_id, dimension) as e using (billing_account_id, voucher_id)
            where h.billing_account_id = any(cast(:accounts as bigint[]))
              and (h.balance <> coalesce(u.rest, 0) or h.last_use <> coalesce(u.last, 0) or u.unbroken is false
                   or coalesce(u.covered, 0) <> coalesce(e.posted, 0))
            """;

    /** Writes only what has changed since the last check. */
    private static final String SUM = """
            insert into book_total (billing_account_id, currency, debit, credit)
            select billing_account_id, currency, coalesce(sum(amount) filter (where amount > 0), 0),
                   coalesce(-sum(amount) filter (where amount < 0), 0)
            from ledger_entry where billing_account_id = any(cast(:accounts as bigint[]))
            group by billing_account_id, currency order by billing_account_id, currency
            on conflict (billing_account_id, currency) do update set debit = excluded.debit, credit = excluded.credit
            where (book_total.debit, book_total.credit) <> (excluded.debit, excluded.credit)
            """;

    private static final String UNBALANCED = """
            select billing_account_id, currency, debit - credit as rest from book_total
            where billing_account_id = any(cast(:accounts as bigint[])) and debit <> credit
            """;

    /** What differs in the books of these accounts. */
    Uni<List<Difference>> differences(Collection<AccountId> accounts) {
        Long[] ids = numbers(accounts);
        return Sql.of(SUM)
                .with("accounts", ids)
                .update()
                .chain(() -> found(ENTRIES, ids, IntegrityStore::entries))
                .chain(entries -> found(UNBALANCED, ids, IntegrityStore::unbalanced)
                        .chain(unbalanced -> found(BALANCES, ids, IntegrityStore::balance)
                                .chain(balances -> found(VOUCHERS, ids, IntegrityStore::voucher)
                                        .map(vouchers -> Stream.of(entries, unbalanced, balances, vouchers)
                                                .flatMap(List::stream)
                                                .toList()))));
    }

    Uni<List<AccountId>> stoppedOf(Collection<AccountId> accounts) {
        return Sql.of("select billing_account_id from book where stopped is not null"
                        + " and billing_account_id = any(cast(:accounts as bigint[])) order by billing_account_id")
                .with("accounts", numbers(accounts))
                .list(row -> row.accountId("billing_account_id"));
    }

    Uni<Integer> stop(AccountId account, String why) {
        return Sql.of("update book set stopped = :why where billing_account_id = :id and stopped is null")
                .with("id", account.value())
                .with("why", why)
                .update();
    }

    Uni<Integer> resume(AccountId account) {
        return Sql.of("update book set stopped = null where billing_account_id = :id and stopped is not null")
                .with("id", account.value())
                .update();
    }

    private static Long[] numbers(Collection<AccountId> accounts) {
        return accounts.stream().map(AccountId::value).toArray(Long[]::new);
    }

    private static Uni<List<Difference>> found(
            String statement, Long[] accounts, Function<Row, Difference> difference) {
        return Sql.of(statement).with("accounts", accounts).list(difference);
    }

    private static Difference entries(Row row) {
        String broken = row.text("broken");
        return new Difference(
                row.accountId("billing_account_id"),
                Difference.Kind.ENTRIES,
                broken.isEmpty() ? "Entries were added or removed." : "Transaction " + broken + " was edited.");
    }

    private static Difference unbalanced(Row row) {
        return new Difference(
                row.accountId("billing_account_id"),
                Difference.Kind.UNBALANCED,
                row.text("currency") + " is off by " + row.text("rest") + " minor units.");
    }

    private static Difference balance(Row row) {
        return new Difference(
                row.accountId("billing_account_id"),
                Difference.Kind.BALANCE,
                "%s %s %s stands at %s, its entries at %s."
                        .formatted(
                                row.text("currency"),
                                row.text("book_account"),
                                row.text("dimension"),
                                row.text("kept"),
                                row.text("booked")));
    }

    private static Difference voucher(Row row) {
        return new Difference(
                row.accountId("billing_account_id"),
                Difference.Kind.VOUCHER,
                "Voucher " + row.text("voucher_id") + " does not stand at what its uses say.");
    }
}
