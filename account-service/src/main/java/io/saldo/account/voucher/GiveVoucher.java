package io.saldo.account.voucher;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.account.AccountStatus;
import io.saldo.account.account.AccountType;
import io.saldo.account.billvoucher.OpenCoverStore;
import io.saldo.account.billvoucher.VoucherDueStore;
import io.saldo.account.billvoucher.VoucherUse;
import io.saldo.account.billvoucher.VoucherUseStore;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives an account a bill voucher or coupon; a bill voucher covers at once what is accrued and not invoiced (V-15, W-4). */
@UseCase
class GiveVoucher {

    private final BookingStore bookings;
    private final HeldVoucherStore vouchers;
    private final VoucherUseStore uses;
    private final OpenCoverStore covers;
    private final VoucherDueStore due;
    private final DrawnCode drawn;
    private final AuditLog audit;
    private final IdGenerator ids;
    private final BillingClock clock;

    GiveVoucher(
            BookingStore bookings,
            HeldVoucherStore vouchers,
            VoucherUseStore uses,
            OpenCoverStore covers,
            VoucherDueStore due,
            DrawnCode drawn,
            AuditLog audit,
            IdGenerator ids,
            BillingClock clock) {
        this.bookings = bookings;
        this.vouchers = vouchers;
        this.uses = uses;
        this.covers = covers;
        this.due = due;
        this.drawn = drawn;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<HeldResult> handle(HeldWish wish, Author author) {
        return bookings.lock(wish.account(), clock.now())
                .chain(found -> found.map(booking -> give(booking, wish, author))
                        .orElseGet(() -> Uni.createFrom().item(new HeldResult.NoSuchAccount())));
    }

    private Uni<HeldResult> give(Booking booking, HeldWish wish, Author author) {
        Optional<HeldResult> refused = refused(booking, wish);
        if (refused.isPresent()) {
            return Uni.createFrom().item(refused.get());
        }
        HeldVoucher voucher = voucher(booking, wish);
        return vouchers.insert(voucher)
                .chain(inserted -> inserted
                        ? keep(booking, voucher, author)
                        : Uni.createFrom().item(new HeldResult.CodeTaken()));
    }

    private static Optional<HeldResult> refused(Booking booking, HeldWish wish) {
        CurrencyUnit currency = booking.book().currency();
        if (booking.account().standing().status() == AccountStatus.DEREGISTERED) {
            return Optional.of(new HeldResult.Deregistered());
        }
        if (booking.account().profile().type() == AccountType.ECOSYSTEM) {
            return Optional.of(new HeldResult.NotForEcosystem());
        }
        boolean inIt = currencies(booking, wish)
                .containsAll(HeldLimits.currencies(wish.terms().worth()));
        return inIt ? Optional.empty() : Optional.of(new HeldResult.OtherCurrency(currency));
    }

    /** A bill voucher pays usage in the pricing currency, orders in the one that they are settled in. */
    private static Set<CurrencyUnit> currencies(Booking booking, HeldWish wish) {
        CurrencyUnit settlement = booking.book().currency();
        return wish.kind() == VoucherKind.COUPON
                ? Set.of(settlement)
                : EnumSet.of(settlement, booking.pricingCurrency());
    }

    /** A coupon is named by its code at an order; a bill voucher needs none (V-4). */
    private HeldVoucher voucher(Booking booking, HeldWish wish) {
        boolean coupon = wish.kind() == VoucherKind.COUPON;
        CurrencyUnit currency = HeldLimits.currencies(wish.terms().worth()).stream()
                .findFirst()
                .orElse(booking.book().currency());
        return new HeldVoucher(
                ids.newProviderId("vch"),
                wish.kind(),
                coupon ? wish.code().or(() -> Optional.of(drawn.next())) : Optional.empty(),
                wish.account(),
                currency,
                wish.terms(),
                coupon ? Optional.empty() : Optional.of(Money.zero(currency)),
                new HeldVoucher.Life(booking.now(), false, false));
    }

    private Uni<HeldResult> keep(Booking booking, HeldVoucher voucher, Author author) {
        return load(booking, voucher)
                .chain(after -> audit.append(new AuditLog.Change(
                                author.caller().name(),
                                "create-voucher",
                                Optional.of(voucher.account()),
                                voucher.id(),
                                author.reason(),
                                Optional.empty(),
                                Optional.of(voucher)))
                        .chain(() -> due.schedule(booking.account(), booking.now()))
                        .chain(() -> bookings.finish(after)))
                .chain(() -> vouchers.find(voucher.id()))
                .map(kept -> new HeldResult.Kept(kept.orElseThrow()));
    }

    private Uni<Booking> load(Booking booking, HeldVoucher voucher) {
        if (voucher.kind() == VoucherKind.COUPON) {
            return Uni.createFrom().item(booking);
        }
        var given = new VoucherUse(
                voucher.id(),
                1,
                VoucherUse.Type.GIVEN,
                Optional.empty(),
                Optional.empty(),
                Money.zero(voucher.currency()),
                voucher.terms().worth().value().orElseThrow());
        return uses.append(voucher.account(), List.of(given), booking.now())
                .chain(() -> covers.cover(booking, booking.account().monthAt(booking.now())));
    }
}
