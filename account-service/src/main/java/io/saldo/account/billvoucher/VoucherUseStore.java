package io.saldo.account.billvoucher;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes the uses of vouchers, and what is left after them (BK-2); only while their accounts are locked. */
@Singleton
public class VoucherUseStore {

    /** A number comes once, so two that used the same voucher at once could not both be kept. */
    private static final String APPEND = """
            with new_use as (
                insert into voucher_use (billing_account_id, voucher_id, use_no, type, transaction_id, bill_id,
                                         balance_before, balance_after, used_at)
                select account, voucher, number, type, transaction, bill, before, after, :now
                from unnest(cast(:accounts as bigint[]), cast(:vouchers as text[]), cast(:numbers as bigint[]),
                            cast(:types as text[]), cast(:transactions as text[]), cast(:bills as text[]),
                            cast(:befores as bigint[]), cast(:afters as bigint[]))
                     as u (account, voucher, number, type, transaction, bill, before, after)
                returning billing_account_id, voucher_id, use_no, balance_after
            ), newest as (
                select distinct on (billing_account_id, voucher_id) * from new_use
                order by billing_account_id, voucher_id, use_no desc
            )
            update voucher_holding h set balance = n.balance_after, last_use = n.use_no
            from newest n where h.billing_account_id = n.billing_account_id and h.voucher_id = n.voucher_id
            """;

    /** A use, and whose. */
    record Owned(AccountId account, VoucherUse use) {}

    public Uni<Void> append(AccountId account, List<VoucherUse> uses, Instant now) {
        return append(uses.stream().map(use -> new Owned(account, use)).toList(), now);
    }

    Uni<Void> append(List<Owned> uses, Instant now) {
        return uses.isEmpty()
                ? Uni.createFrom().voidItem()
                : Sql.of(APPEND)
                        .with("accounts", numbers(uses, owned -> owned.account.value()))
                        .with("vouchers", texts(uses, owned -> owned.use.voucherId()))
                        .with("numbers", numbers(uses, owned -> owned.use.number()))
                        .with("types", texts(uses, owned -> owned.use.type().name()))
                        .with(
                                "transactions",
                                texts(uses, owned -> owned.use.transactionId().orElse(null)))
                        .with("bills", texts(uses, owned -> owned.use.billId().orElse(null)))
                        .with(
                                "befores",
                                numbers(uses, owned -> owned.use.before().minorUnits()))
                        .with("afters", numbers(uses, owned -> owned.use.after().minorUnits()))
                        .with("now", now)
                        .update()
                        .replaceWithVoid();
    }

    /** What has come back to vouchers that have ended is lost at once (V-6). */
    Uni<Void> lapse(Collection<AccountId> accounts, Instant now) {
        return Sql.of("select h.*, v.currency from voucher_holding h join voucher v using (voucher_id)"
                        + " where h.billing_account_id = any(cast(:accounts as bigint[])) and h.ended_at is not null"
                        + " and h.balance > 0")
                .with("accounts", accounts.stream().map(AccountId::value).toArray(Long[]::new))
                .list(VoucherUseStore::lapsed)
                .chain(lapsed -> append(lapsed, now));
    }

    private static Owned lapsed(Row row) {
        CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
        return new Owned(
                row.accountId("billing_account_id"),
                new VoucherUse(
                        row.text("voucher_id"),
                        row.number("last_use") + 1,
                        VoucherUse.Type.LAPSED,
                        Optional.empty(),
                        Optional.empty(),
                        new Money(row.number("balance"), currency),
                        Money.zero(currency)));
    }

    /** They cover nothing any more. */
    public Uni<Void> end(AccountId account, Collection<String> vouchers, Instant now) {
        return vouchers.isEmpty()
                ? Uni.createFrom().voidItem()
                : Sql.of("update voucher_holding set ended_at = :now where billing_account_id = :account"
                                + " and voucher_id = any(cast(:vouchers as text[])) and ended_at is null")
                        .with("account", account.value())
                        .with("vouchers", vouchers.toArray(String[]::new))
                        .with("now", now)
                        .update()
                        .replaceWithVoid();
    }

    private static Long[] numbers(List<Owned> uses, Function<Owned, Long> number) {
        return uses.stream().map(number).toArray(Long[]::new);
    }

    private static String[] texts(List<Owned> uses, Function<Owned, @org.jspecify.annotations.Nullable String> text) {
        return uses.stream().map(text).toArray(String[]::new);
    }
}
