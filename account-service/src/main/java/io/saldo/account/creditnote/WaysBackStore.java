package io.saldo.account.creditnote;

import io.saldo.account.booking.Booking;
import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.Book;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Dimension;
import io.saldo.account.ledger.LedgerStore;
import io.saldo.account.origin.PaymentOrigin;
import io.saldo.account.origin.PaymentOriginStore;
import io.saldo.account.rate.CurrencyPair;
import io.saldo.account.rate.RateStore;
import io.saldo.account.redemption.RedemptionStore;
import io.saldo.account.refund.PaidTax;
import io.saldo.account.refund.RefundLeg;
import io.saldo.account.refund.RefundStore;
import io.saldo.account.reversal.ReversalStore;
import io.saldo.account.settlement.BillRecord;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out by which ways a locked account gets back what it had paid (O-11). */
@Singleton
class WaysBackStore {

    private final LedgerStore ledger;
    private final PaymentOriginStore origins;
    private final RefundStore refunds;
    private final ReversalStore reversals;
    private final RedemptionStore redemptions;
    private final RateStore rates;
    private final IdGenerator ids;

    WaysBackStore(
            LedgerStore ledger,
            PaymentOriginStore origins,
            RefundStore refunds,
            ReversalStore reversals,
            RedemptionStore redemptions,
            RateStore rates,
            IdGenerator ids) {
        this.ledger = ledger;
        this.origins = origins;
        this.refunds = refunds;
        this.reversals = reversals;
        this.redemptions = redemptions;
        this.rates = rates;
        this.ids = ids;
    }

    Supplier<String> refundIds(AccountId account) {
        return () -> ids.newId("ref", account);
    }

    /** The book with the lots that get something back: they are as old as they were when they paid (W-2). */
    Uni<Book> recalled(Booking booking, IssuedNote note, List<PaidPart> shares) {
        List<Balances.Key> lots = shares.stream().flatMap(WaysBackStore::lot).toList();
        return lots.isEmpty()
                ? Uni.createFrom().item(booking.book())
                : ledger.origins(booking.account().id(), note.total().currency(), lots)
                        .map(booking.book()::recalling);
    }

    Uni<WaysBack> of(Booking booking, IssuedNote note, List<PaidPart> shares) {
        AccountId account = booking.account().id();
        return open(account, sources(shares, Payer.GATEWAY), booking.now())
                .map(open -> withRoom(open, shares))
                .chain(open -> expired(booking, sources(shares, Payer.PROMO_CREDIT))
                        .chain(expired -> exchanged(booking, note, sources(shares, Payer.VOUCHER))
                                .map(exchanged -> new WaysBack(
                                        note.invoiceId(),
                                        booking.account().monthAt(note.createdAt()),
                                        open,
                                        expired,
                                        exchanged,
                                        refundIds(account)))));
    }

    private Uni<Map<String, PaidTax>> open(AccountId account, List<String> payments, Instant now) {
        return payments.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : origins.find(account, payments).chain(found -> refunds.legsOf(account, payments)
                        .chain(legs -> reversals.legsOf(account, payments).map(reversed -> found.values().stream()
                                .filter(origin -> origin.isWayOpenAt(now))
                                .filter(origin -> of(legs, origin).stream()
                                        .map(RefundLeg::failure)
                                        .allMatch(Optional::isEmpty))
                                .map(origin -> new PaidTax(
                                        origin,
                                        Stream.concat(of(legs, origin).stream(), of(reversed, origin).stream())
                                                .toList()))
                                .collect(Collectors.toMap(paid -> paid.origin().paymentId(), Function.identity())))));
    }

    /** What the bank has taken back, or has gone back before, does not go back once more. */
    private static Map<String, PaidTax> withRoom(Map<String, PaidTax> open, List<PaidPart> shares) {
        return shares.stream()
                .filter(share -> share.payer() == Payer.GATEWAY)
                .flatMap(share -> Optional.ofNullable(open.get(share.source()))
                        .filter(paid -> share.amount().compareTo(paid.left()) <= 0)
                        .stream())
                .collect(Collectors.toMap(paid -> paid.origin().paymentId(), Function.identity()));
    }

    private static List<RefundLeg> of(Map<String, List<RefundLeg>> legs, PaymentOrigin origin) {
        return legs.getOrDefault(origin.paymentId(), List.of());
    }

    /** Only what a voucher code gave expires; its book is that of {@link #recalled}. */
    private Uni<Map<String, String>> expired(Booking booking, List<String> lots) {
        return redemptions.vouchersOf(
                booking.account().id(),
                lots.stream()
                        .filter(lot -> booking.book()
                                .hasExpired(
                                        new Balances.Key(BookAccount.CASH_PROMO, Dimension.lot(lot)), booking.now()))
                        .toList());
    }

    /** Vouchers whose face value is in another currency than the bill. */
    private static Uni<Set<String>> exchanged(Booking booking, IssuedNote note, List<String> vouchers) {
        CurrencyUnit currency = note.total().currency();
        return vouchers.isEmpty() || booking.pricingCurrency() == currency
                ? Uni.createFrom().item(Set.of())
                : Sql.of("select voucher_id from voucher where voucher_id = any(cast(:vouchers as text[]))"
                                + " and currency <> :currency")
                        .with("vouchers", vouchers.toArray(String[]::new))
                        .with("currency", currency.name())
                        .list(row -> row.text("voucher_id"))
                        .map(Set::copyOf);
    }

    /** What of a bill was paid in the pricing currency: at the rate of its month, whatever was settled in since. */
    Uni<UnaryOperator<Money>> worth(Booking booking, BillRecord.Document bill) {
        var pair = new CurrencyPair(booking.pricingCurrency(), bill.total().currency());
        return pair.from() == pair.to()
                ? Uni.createFrom().item(UnaryOperator.identity())
                : rates.between(pair, bill.month(), bill.month())
                        .map(table -> table.of(pair, bill.month()).orElseThrow()::worth);
    }

    private static List<String> sources(List<PaidPart> shares, Payer payer) {
        return shares.stream()
                .filter(share -> share.payer() == payer)
                .map(PaidPart::source)
                .toList();
    }

    private static Stream<Balances.Key> lot(PaidPart share) {
        Optional<BookAccount> account =
                switch (share.payer()) {
                    case PROMO_CREDIT -> Optional.of(BookAccount.CASH_PROMO);
                    case TRANSFER_LEDGER -> Optional.of(BookAccount.CASH_TRANSFERRED);
                    case CASH, GATEWAY -> Optional.of(BookAccount.CASH_OWN);
                    case VOUCHER, CREDIT_REFUND, EXTERNAL, PARTNER, CREDIT_LIMIT -> Optional.empty();
                };
        return account.map(it -> new Balances.Key(it, Dimension.lot(share.source()))).stream();
    }
}
