package io.saldo.account.currency;

import io.saldo.account.account.AccountKind;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.booking.Booking;
import io.saldo.account.episode.FindOverdue;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.openorder.OpenOrderStore;
import io.saldo.account.openorder.OpenOrders;
import io.saldo.account.rate.CurrencyPair;
import io.saldo.account.rate.ExchangeRate;
import io.saldo.account.rate.RateStore;
import io.saldo.account.relation.RelationStore;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/** Reads what decides over a switch of a locked account. */
@Singleton
class SwitchStandingStore {

    /**
     * A bill whose charge has not failed yet is still being charged, where that is how it is paid. What accrued in time will be
     * invoiced in the old currency.
     */
    private static final String FACTS = """
            select exists (select 1 from bill where billing_account_id = :account and rest > 0
                           and collected_by = 'PROVIDER' and month < :month) as open_bill,
                   exists (select 1 from bill where billing_account_id = :account and rest > 0) as any_open_bill,
                   exists (select 1 from bill where billing_account_id = :account and rest > 0
                           and kind <> 'REVERSAL' and overdue_since is null) as charging,
                   exists (select 1 from running_charge where billing_account_id = :account and usage_month < :month
                           and total - nothing_due <> coalesce(invoiced_total, 0)
                           group by scope having min(coalesce(open_since, accrued_at)) < :collected
                           and sum(total - nothing_due - coalesce(invoiced_total, 0)) > 0) as awaited,
                   exists (select 1 from write_off_setting where billing_account_id = :account
                           and unified_settlement is not null) as unified
            """;

    private final RelationStore relations;
    private final FindOverdue overdue;
    private final OpenOrderStore orders;
    private final RateStore rates;

    SwitchStandingStore(RelationStore relations, FindOverdue overdue, OpenOrderStore orders, RateStore rates) {
        this.relations = relations;
        this.overdue = overdue;
        this.orders = orders;
        this.rates = rates;
    }

    /** How it stands, and whether a saved method is still being charged for an open bill. */
    record Found(SwitchStanding standing, boolean charging) {}

    private record Facts(
            boolean openBill,
            boolean anyOpenBill,
            boolean charging,
            boolean awaited,
            boolean unified,
            OpenOrders orders) {

        /** What is held for a term will be invoiced in the old currency too. */
        Facts awaitingTerms() {
            return new Facts(openBill, anyOpenBill, charging, awaited || orders.term(), unified, orders);
        }
    }

    /** When it is asked for: bills of the present month may still be open, and orders of terms held. */
    Uni<SwitchStanding> asked(Booking booking, CurrencyRequest request) {
        BillingAccount account = booking.account();
        return facts(account.id(), account.monthAt(booking.now()), Instant.EPOCH)
                .chain(facts -> standing(booking, request, facts, facts.openBill(), booking.now()));
    }

    /** When it is made: whatever is still open would straddle it. */
    Uni<Found> due(Booking booking, CurrencyRequest request, SwitchTime time) {
        return facts(booking.account().id(), request.month(), time.collected())
                .map(Facts::awaitingTerms)
                .chain(facts -> standing(booking, request, facts, facts.anyOpenBill(), time.effectiveFrom())
                        .map(standing -> new Found(standing, facts.charging() && isCharged(booking))));
    }

    private static boolean isCharged(Booking booking) {
        return booking.account().kindAt(booking.now()) == AccountKind.POSTPAID;
    }

    private Uni<SwitchStanding> standing(
            Booking booking, CurrencyRequest request, Facts facts, boolean openBill, Instant at) {
        BillingAccount account = booking.account();
        return overdue.of(account, booking.available(), booking.now())
                .chain(due -> paysForItself(account, at).chain(pays -> ratesOf(account, request)
                        .map(table -> new SwitchStanding(
                                account.profile().type(),
                                account.standing().status(),
                                pays,
                                due.isOverdue(),
                                openBill,
                                facts.awaited(),
                                facts.orders().payment(),
                                booking.book()
                                        .balances()
                                        .of(BookAccount.WITHDRAWING)
                                        .isPositive(),
                                facts.unified(),
                                table.isPresent()))));
    }

    private Uni<Facts> facts(AccountId account, YearMonth month, Instant collected) {
        return orders.of(account).chain(open -> Sql.of(FACTS)
                .with("account", account.value())
                .with("month", month.toString())
                .with("collected", collected)
                .one(row -> new Facts(
                        row.flag("open_bill"),
                        row.flag("any_open_bill"),
                        row.flag("charging"),
                        row.flag("awaited"),
                        row.flag("unified"),
                        open))
                .map(Optional::orElseThrow));
    }

    /** The later link of two holds. */
    private Uni<Boolean> paysForItself(BillingAccount account, Instant at) {
        return relations.payers(account.cloudAccountId()).map(links -> links.stream()
                .filter(link -> link.holdsAt(at))
                .reduce((earlier, later) -> later)
                .filter(link -> link.billingAccountId().equals(account.id()))
                .isPresent());
    }

    /** That of the funds, when also that of the charges is published. */
    Uni<Optional<ExchangeRate>> ratesOf(BillingAccount account, CurrencyRequest request) {
        var charges = new CurrencyPair(account.profile().pricingCurrency(), request.to());
        Uni<Boolean> priced = charges.from() == charges.to()
                ? Uni.createFrom().item(true)
                : rate(charges, request.month()).map(Optional::isPresent);
        return priced.chain(
                published -> rate(request.pair(), request.month()).map(rate -> rate.filter(_ -> published)));
    }

    private Uni<Optional<ExchangeRate>> rate(CurrencyPair pair, YearMonth month) {
        return rates.between(pair, month, month).map(table -> table.of(pair, month));
    }
}
