package io.saldo.account.billvoucher;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.billvoucher.BillVoucher.Use;
import io.saldo.account.ledger.Scope;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The bill vouchers of accounts as far as they may still cover something; read and changed while the account is locked. */
@Singleton
public class BillVoucherStore {

    private static final String LIVE = """
        select v.*, h.balance, h.last_use
        from voucher_holding h join voucher v using (voucher_id)
        where h.billing_account_id = any(cast(:accounts as bigint[])) and h.ended_at is null
        """;

    /** Those that have ended, where something that they have covered is not invoiced. */
    private static final String COVERING = """
        select v.*, h.balance, h.last_use
        from voucher_holding h join voucher v using (voucher_id)
        where h.billing_account_id = any(cast(:accounts as bigint[])) and h.ended_at is not null
          and exists (select 1 from voucher_cover c
                      where c.billing_account_id = h.billing_account_id and c.voucher_id = h.voucher_id)
        """;

    /** Those too that have ended while something they have covered is not invoiced yet. */
    private static final String AT_ISSUE = """
        select v.*, h.balance, h.last_use
        from voucher_holding h join voucher v using (voucher_id)
        where h.billing_account_id = :account
          and (h.ended_at is null or exists (select 1 from voucher_cover c
                                             where c.billing_account_id = :account and c.voucher_id = h.voucher_id))
        """;

    private static final String USABLE = """
        select coalesce(cast(sum(h.balance) as bigint), 0) as usable
        from voucher_holding h join voucher v using (voucher_id)
        where h.billing_account_id = :account and h.ended_at is null and v.cancelled_at is null and v.active
          and v.currency = :currency and v.expires_at > :now and (v.valid_from is null or v.valid_from <= :now)
        """;

    /** Of those accounts that have any. */
    Uni<Map<AccountId, List<BillVoucher>>> live(Collection<BillingAccount> accounts) {
        return held(LIVE, accounts);
    }

    private static Uni<Map<AccountId, List<BillVoucher>>> held(String which, Collection<BillingAccount> accounts) {
        Map<AccountId, BillingAccount> known =
                accounts.stream().collect(Collectors.toMap(BillingAccount::id, Function.identity()));
        return Sql.of(which)
                .with("accounts", known.keySet().stream().map(AccountId::value).toArray(Long[]::new))
                .list(row -> row)
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.accountId("billing_account_id"),
                                Collectors.mapping(
                                        row -> voucher(
                                                row,
                                                Objects.requireNonNull(known.get(row.accountId("billing_account_id")))),
                                        Collectors.toList()))));
    }

    /** The same without those that are of another currency than usage is priced in: they are for orders. */
    Uni<Map<AccountId, List<BillVoucher>>> forUsage(Collection<BillingAccount> accounts) {
        return live(accounts).map(held -> forUsage(held, accounts));
    }

    /** Those that have ended while something they have covered is not invoiced: it may come back, no more (V-6). */
    Uni<Map<AccountId, List<BillVoucher>>> over(Collection<BillingAccount> accounts) {
        return accounts.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : held(COVERING, accounts).map(held -> {
                    Map<AccountId, List<BillVoucher>> over = new HashMap<>(forUsage(held, accounts));
                    over.replaceAll((_, vouchers) ->
                            vouchers.stream().map(BillVoucher::over).toList());
                    return over;
                });
    }

    private static Map<AccountId, List<BillVoucher>> forUsage(
            Map<AccountId, List<BillVoucher>> held, Collection<BillingAccount> accounts) {
        Map<AccountId, List<BillVoucher>> found = new HashMap<>();
        accounts.forEach(account -> {
            List<BillVoucher> fitting = forUsage(held.getOrDefault(account.id(), List.of()), account);
            if (!fitting.isEmpty()) {
                found.put(account.id(), fitting);
            }
        });
        return found;
    }

    Uni<List<BillVoucher>> atIssue(BillingAccount account) {
        return Sql.of(AT_ISSUE)
                .with("account", account.id().value())
                .list(row -> voucher(row, account))
                .map(held -> forUsage(held, account));
    }

    /** The one voucher, as it stands; empty when the account does not hold it. */
    public Uni<Optional<BillVoucher>> find(BillingAccount account, String voucherId) {
        return Sql.of("select v.*, h.balance, h.last_use from voucher_holding h join voucher v using (voucher_id)"
                        + " where h.billing_account_id = :account and h.voucher_id = :voucher")
                .with("account", account.id().value())
                .with("voucher", voucherId)
                .one(row -> voucher(row, account));
    }

    /** What an account could cover now, were its usage fitting. */
    public Uni<Money> usable(AccountId account, CurrencyUnit currency, Instant now) {
        return Sql.of(USABLE)
                .with("account", account.value())
                .with("currency", currency.name())
                .with("now", now)
                .one(row -> new Money(row.number("usable"), currency))
                .map(Optional::orElseThrow);
    }

    private static List<BillVoucher> forUsage(List<BillVoucher> held, BillingAccount account) {
        return held.stream()
                .filter(voucher ->
                        voucher.left().currency() == account.profile().pricingCurrency())
                .toList();
    }

    private static BillVoucher voucher(Row row, BillingAccount account) {
        CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
        boolean usable =
                row.flag("active") && row.optionalInstant("cancelled_at").isEmpty();
        return new BillVoucher(
                row.text("voucher_id"),
                reach(row, account),
                row.instant("expires_at"),
                new Use(
                        usable,
                        row.optionalNumber("minimum_spend").map(least -> new Money(least, currency)),
                        VoucherType.valueOf(row.text("type")) == VoucherType.SPEND_AND_SAVE),
                new Money(row.number("balance"), currency),
                row.number("last_use"));
    }

    /** By the days of the account's zone (C-5). */
    private static Reach reach(Row row, BillingAccount account) {
        Instant last = row.instant("expires_at").minusNanos(1);
        return new Reach(
                Scope.valueOf(row.text("scope")),
                words(row.text("products")),
                words(row.text("exclusions")),
                words(row.text("payment_types")).stream()
                        .map(PaymentType::valueOf)
                        .collect(Collectors.toSet()),
                row.optionalInstant("valid_from")
                        .map(from -> account.zoneAt(from).dayOf(from)),
                account.zoneAt(last).dayOf(last),
                account.monthAt(row.instant("created_at")));
    }

    private static Set<String> words(String list) {
        return list.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(list.split(" ")));
    }
}
