package io.saldo.account.assets;

import io.saldo.account.account.AccountStore;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.billvoucher.BillVoucherStore;
import io.saldo.account.creditlimit.CreditRecordStore;
import io.saldo.account.episode.FindOverdue;
import io.saldo.account.figures.FindBalances;
import io.saldo.account.ledger.Balances;
import io.saldo.account.quota.QuotaRecordStore;
import io.saldo.account.reservation.ReservationStore;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Money;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the assets of an account, now or at a past moment. */
@Singleton
class FindAssets {

    private static final String USAGE = """
            select coalesce(sum(case when usage_month = :month then total - not_in_ongoing end), 0) as counted,
                   coalesce(sum(case when usage_month = :month then not_in_ongoing end), 0) as not_counted,
                   max(usage_up_to) as up_to
            from running_charge where billing_account_id = :account
            """;

    private final AccountStore accounts;
    private final FindBalances balances;
    private final FindOverdue overdue;
    private final FindEstimatedTax tax;
    private final CreditRecordStore limits;
    private final QuotaRecordStore quotas;
    private final ReservationStore reservations;
    private final BillVoucherStore vouchers;
    private final UnitOfWork unitOfWork;
    private final BillingClock clock;

    FindAssets(
            AccountStore accounts,
            FindBalances balances,
            FindOverdue overdue,
            FindEstimatedTax tax,
            CreditRecordStore limits,
            QuotaRecordStore quotas,
            ReservationStore reservations,
            BillVoucherStore vouchers,
            UnitOfWork unitOfWork,
            BillingClock clock) {
        this.accounts = accounts;
        this.balances = balances;
        this.overdue = overdue;
        this.tax = tax;
        this.limits = limits;
        this.quotas = quotas;
        this.reservations = reservations;
        this.vouchers = vouchers;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    Uni<Assets> now(AccountId id) {
        Instant now = clock.now();
        return unitOfWork.run(() -> account(id).chain(account -> balances.of(account, now)
                .chain(balances -> booked(account, balances, now))
                .chain(booked -> usage(account, now).chain(usage -> overdue.of(account, booked.available(), now)
                        .chain(due -> tax.of(booked).chain(added -> reservations
                                .reserved(id, account.currencyAt(now), now)
                                .chain(reserved -> vouchers(booked)
                                        .chain(usable -> methods(id).map(methods -> new AssetFigures(
                                                        booked, usage, due, added, reserved, usable, methods)
                                                .assets())))))))));
    }

    Uni<Assets> past(AccountId id, Instant at) {
        if (at.isAfter(clock.now())) {
            throw CommonProblems.malformed("at", "A past moment.");
        }
        return unitOfWork.run(() -> account(id).chain(account -> balances.past(account, at)
                .chain(balances -> asOf(account, at).chain(then -> booked(then, balances, at)))
                .map(BookedFigures::assets)));
    }

    /** With the limit and the quota that it had then. */
    private Uni<BillingAccount> asOf(BillingAccount account, Instant at) {
        Money none = Money.zero(account.profile().pricingCurrency());
        return limits.limitAt(account.id(), at).chain(limit -> quotas.quotaAt(account.id(), at)
                .map(quota -> account.withLimitInForce(limit.orElse(none)).withQuota(quota.orElse(none))));
    }

    private Uni<BillingAccount> account(AccountId id) {
        return accounts.find(id).map(Optional::orElseThrow);
    }

    private static Uni<BookedFigures> booked(BillingAccount account, Balances balances, Instant at) {
        return termBills(account.id()).map(terms -> new BookedFigures(account, balances, terms, at));
    }

    private static Uni<Map<String, YearMonth>> termBills(AccountId account) {
        return Sql.of("select bill_id, month from bill where billing_account_id = :account and kind = 'TERM'")
                .with("account", account.value())
                .list(row -> Map.entry(row.text("bill_id"), YearMonth.parse(row.text("month"))))
                .map(rows -> rows.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Those of the pricing currency keep their face value and count at the rate of the present month. */
    private Uni<Money> vouchers(BookedFigures booked) {
        AccountId id = booked.account().id();
        CurrencyUnit pricing = booked.account().profile().pricingCurrency();
        CurrencyUnit settled = booked.balances().currency();
        return vouchers.usable(id, settled, booked.at())
                .chain(usable -> settled == pricing
                        ? Uni.createFrom().item(usable)
                        : vouchers.usable(id, pricing, booked.at())
                                .map(face -> usable.plus(booked.balances().counted(face))));
    }

    /** Cards and wallets, by what people know them by. */
    private static Uni<List<String>> methods(AccountId account) {
        return Sql.of("select labels from saved_method where billing_account_id = :account")
                .with("account", account.value())
                .one(row -> row.text("labels"))
                .map(found -> found.map(labels -> labels.lines().toList()).orElse(List.of()));
    }

    private static Uni<AssetFigures.OngoingUsage> usage(BillingAccount account, Instant at) {
        CurrencyUnit currency = account.profile().pricingCurrency();
        return Sql.of(USAGE)
                .with("account", account.id().value())
                .with("month", account.monthAt(at).toString())
                .one(row -> new AssetFigures.OngoingUsage(
                        new ExactAmount(row.decimal("counted"), currency),
                        new ExactAmount(row.decimal("not_counted"), currency),
                        row.optionalInstant("up_to").orElse(at)))
                .map(Optional::orElseThrow);
    }
}
