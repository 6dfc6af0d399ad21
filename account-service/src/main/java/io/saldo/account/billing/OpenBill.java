package io.saldo.account.billing;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.AccountCrashPoint;
import io.saldo.account.account.AccountKind;
import io.saldo.account.accrual.AccrualWait;
import io.saldo.account.billvoucher.BillCover;
import io.saldo.account.billvoucher.IssueCoverStore;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.booking.WriteOffStore;
import io.saldo.account.booking.WriteOffStore.Cause;
import io.saldo.account.charge.ChargeStore;
import io.saldo.account.charge.RunningCharges;
import io.saldo.account.charge.UnbilledKey;
import io.saldo.account.ledger.Book;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.Transaction;
import io.saldo.account.posting.BillPostings;
import io.saldo.account.posting.ExchangedBill;
import io.saldo.account.posting.TaxShare;
import io.saldo.account.posting.UsageBill;
import io.saldo.account.settlement.BillArrival;
import io.saldo.account.settlement.BillStore;
import io.saldo.account.term.TermBillStore;
import io.saldo.account.term.TermOrder;
import io.saldo.account.threshold.ThresholdRunStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.inbox.EventRefused;
import io.saldo.platform.inbox.ParkedEvents;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** An invoice opens a bill: unbilled becomes billed, and what there is settles it, in one transaction (BK-17, BK-22). */
@UseCase
class OpenBill {

    private final BookingStore bookings;
    private final WriteOffStore writeOff;
    private final ChargeStore charges;
    private final IssueCoverStore vouchers;
    private final TermBillStore orders;
    private final BillStore bills;
    private final ThresholdRunStore thresholds;
    private final ParkedEvents parked;
    private final BillingClock clock;

    OpenBill(
            BookingStore bookings,
            WriteOffStore writeOff,
            ChargeStore charges,
            IssueCoverStore vouchers,
            TermBillStore orders,
            BillStore bills,
            ThresholdRunStore thresholds,
            ParkedEvents parked,
            BillingClock clock) {
        this.bookings = bookings;
        this.writeOff = writeOff;
        this.charges = charges;
        this.vouchers = vouchers;
        this.orders = orders;
        this.bills = bills;
        this.thresholds = thresholds;
        this.parked = parked;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> handle(InvoiceIssued invoice) {
        return bookings.lockForEvent(invoice.billingAccountId(), clock.now())
                .chain(booking -> bills.exists(invoice.billingAccountId(), invoice.bill())
                        .chain(known -> known ? Uni.createFrom().voidItem() : open(booking, invoice)));
    }

    private Uni<Void> open(Booking booking, InvoiceIssued invoice) {
        if (!invoice.isIn(booking.book().currency(), booking.pricingCurrency())) {
            throw EventRefused.because(
                    "CURRENCY",
                    "The account is priced in " + booking.pricingCurrency() + " and settles in "
                            + booking.book().currency() + ".");
        }
        var months = invoice.closes().stream()
                .map(InvoiceIssued.Close::usageMonth)
                .distinct()
                .toList();
        return charges.find(invoice.billingAccountId(), booking.pricingCurrency(), invoice.scopeOrPlatform(), months)
                .invoke(seen -> mustHaveSeen(seen, invoice))
                .chain(seen -> charges.close(
                                invoice.billingAccountId(),
                                invoice.scopeOrPlatform(),
                                invoice.closed(),
                                invoice.createdAt())
                        .chain(() -> bills.insert(
                                invoice.billingAccountId(),
                                invoice.document(booking.account()),
                                invoice.collectedBy().name(),
                                isCreditControlled(booking, invoice)))
                        .chain(() -> parked.release(BillArrival.of(invoice.billingAccountId(), invoice.bill())))
                        .invoke(() -> Crash.at(AccountCrashPoint.BILL_KEPT_NOT_POSTED))
                        .chain(() -> cover(booking, invoice))
                        .chain(cover -> settle(booking, invoice, seen, cover)));
    }

    private static boolean isCreditControlled(Booking booking, InvoiceIssued invoice) {
        return booking.account().kindAt(invoice.createdAt()) == AccountKind.CREDIT_CONTROLLED;
    }

    /** Vouchers cover usage that the provider collects; a term's are chosen with its order (W-4, W-5). */
    private Uni<BillCover> cover(Booking booking, InvoiceIssued invoice) {
        if (invoice.kind() == InvoiceIssued.Kind.TERM) {
            return orders.take(booking, new TermOrder.Key(invoice.termId(), invoice.periodStart()), invoice.usage());
        }
        return invoice.collectedBy() == InvoiceIssued.CollectedBy.PROVIDER
                ? vouchers.cover(booking.account(), invoice.usage(), invoice.closed())
                : Uni.createFrom().item(BillCover.none(invoice.usage()));
    }

    /** The bill opens with what vouchers leave of it; then the other assets settle it (W-2, W-4). */
    private Uni<Void> settle(Booking booking, InvoiceIssued invoice, RunningCharges seen, BillCover cover) {
        Booking posted = post(booking, invoice, seen, cover);
        Book expense = invoice.exchange().isPresent() ? posted.charges() : posted.book();
        Optional<String> transaction =
                expense.posted().stream().map(Transaction::id).reduce((earlier, later) -> later);
        return vouchers.save(booking.account(), cover, transaction, booking.now())
                .chain(() ->
                        bills.cover(invoice.billingAccountId(), invoice.document(booking.account()), cover.covers()))
                .chain(() -> collectInstead(invoice))
                .chain(() -> writeOff.finish(posted, Cause.issued(invoice.createdAt())));
    }

    /** What was due by a threshold for usage that it takes is the invoice's from now on (W-13). */
    private Uni<Void> collectInstead(InvoiceIssued invoice) {
        return invoice.kind() == InvoiceIssued.Kind.USAGE
                ? thresholds.billed(invoice.billingAccountId(), invoice.bill(), invoice.usageClosed())
                : Uni.createFrom().voidItem();
    }

    private static void mustHaveSeen(RunningCharges seen, InvoiceIssued invoice) {
        if (!seen.haveSeen(invoice.closed())) {
            throw EventRefused.until(
                    AccrualWait.versionsOf(invoice.billingAccountId()),
                    "AHEAD_OF_CHARGES",
                    "The invoice closes versions of running charges that have not been seen yet.");
        }
    }

    /** One transaction, or one in each book when the invoice is converted (BK-17, BK-18). */
    private static Booking post(Booking booking, InvoiceIssued invoice, RunningCharges seen, BillCover cover) {
        return invoice.exchange()
                .map(exchange -> booking.postPriced(
                                source(invoice),
                                and(
                                        usageBill(
                                                        invoice,
                                                        exchange.pricingTotal().minus(cover.atAccrual()),
                                                        List.of(),
                                                        seen,
                                                        cover)
                                                .pricedPosting(),
                                        cover.pricedPosting()))
                        .post(
                                source(invoice).at(1),
                                and(exchanged(invoice, cover).posting(), cover.posting())))
                .orElseGet(() -> booking.post(source(invoice), and(posting(invoice, seen, cover), cover.posting())));
    }

    private static Posting and(Posting issued, Optional<Posting> covers) {
        return covers.map(issued::and).orElse(issued);
    }

    private static ExchangedBill exchanged(InvoiceIssued invoice, BillCover cover) {
        return new ExchangedBill(invoice.bill(), invoice.total().minus(cover.opensWithout()), invoice.taxes());
    }

    private static Posting posting(InvoiceIssued invoice, RunningCharges seen, BillCover cover) {
        if (invoice.kind() == InvoiceIssued.Kind.TERM) {
            if (invoice.collectedBy() == InvoiceIssued.CollectedBy.PARTNER) {
                return BillPostings.termCountsAgainstQuota(invoice.scopeOrPlatform(), invoice.net(), invoice.taxes());
            }
            return BillPostings.termInvoiceIssued(
                    invoice.bill(), invoice.scopeOrPlatform(), invoice.net(), invoice.taxes());
        }
        UsageBill bill = usageBill(invoice, invoice.total().minus(cover.atAccrual()), invoice.taxes(), seen, cover);
        return invoice.collectedBy() == InvoiceIssued.CollectedBy.PARTNER ? bill.quotaPosting() : bill.posting();
    }

    private static UsageBill usageBill(
            InvoiceIssued invoice, Money billed, List<TaxShare> taxes, RunningCharges seen, BillCover cover) {
        return new UsageBill(
                invoice.bill(),
                invoice.scopeOrPlatform(),
                billed,
                taxes,
                closes(seen, seen.close(invoice.closed()), cover));
    }

    /** What each month gives back of its unbilled amount; what vouchers had covered of it is not in there (BK-4). */
    private static SortedMap<YearMonth, Money> closes(RunningCharges before, RunningCharges after, BillCover cover) {
        SortedMap<YearMonth, Money> closes = new TreeMap<>();
        SortedMap<UnbilledKey, Money> growth = after.growthSince(before);
        growth.forEach((key, change) -> closes.put(key.usageMonth(), less(change.negated(), cover, key.usageMonth())));
        return closes;
    }

    private static Money less(Money charges, BillCover cover, YearMonth usageMonth) {
        Money covered = cover.atAccrual(usageMonth);
        return covered.isZero() ? charges : charges.minus(covered);
    }

    private static Transaction.Source source(InvoiceIssued invoice) {
        return new Transaction.Source("INVOICE", invoice.invoiceId()).described("Invoice " + invoice.number());
    }
}
