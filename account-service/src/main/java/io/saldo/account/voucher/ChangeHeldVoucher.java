package io.saldo.account.voucher;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.account.Checks;
import io.saldo.account.billvoucher.BillVoucherStore;
import io.saldo.account.billvoucher.OpenCoverStore;
import io.saldo.account.billvoucher.VoucherDueStore;
import io.saldo.account.billvoucher.VoucherUse;
import io.saldo.account.billvoucher.VoucherUseStore;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/**
 * Changes a bill voucher or coupon, or ends it: what it has covered stays (V-13). A value that changes moves what is left by
 * as much, never below 0.
 */
@UseCase
class ChangeHeldVoucher {

    private final BookingStore bookings;
    private final HeldVoucherStore vouchers;
    private final BillVoucherStore holdings;
    private final VoucherUseStore uses;
    private final OpenCoverStore covers;
    private final VoucherDueStore due;
    private final AuditLog audit;
    private final BillingClock clock;

    ChangeHeldVoucher(
            BookingStore bookings,
            HeldVoucherStore vouchers,
            BillVoucherStore holdings,
            VoucherUseStore uses,
            OpenCoverStore covers,
            VoucherDueStore due,
            AuditLog audit,
            BillingClock clock) {
        this.bookings = bookings;
        this.vouchers = vouchers;
        this.holdings = holdings;
        this.uses = uses;
        this.covers = covers;
        this.due = due;
        this.audit = audit;
        this.clock = clock;
    }

    /** Without a patch it is deleted. Whose it is never changes, so the account may be locked first. */
    @WithTransaction
    Uni<HeldResult> handle(String id, Optional<VoucherPatch> patch, Author author) {
        return vouchers.find(id).chain(found -> found.map(HeldVoucher::account)
                .map(account -> bookings.lock(account, clock.now())
                        .map(Optional::orElseThrow)
                        .chain(booking -> vouchers.lock(id)
                                .map(Optional::orElseThrow)
                                .chain(before -> patch.map(it -> change(booking, before, it, author))
                                        .orElseGet(() -> cancel(booking, before, author)))))
                .orElseGet(() -> Uni.createFrom().item(new HeldResult.Missing())));
    }

    private Uni<HeldResult> cancel(Booking booking, HeldVoucher before, Author author) {
        return before.life().cancelled()
                ? Uni.createFrom().item(new HeldResult.Kept(before))
                : vouchers.cancel(before.id(), booking.now())
                        .chain(() -> keep(booking, booking, "delete-voucher", before, before.asCancelled(), author));
    }

    private Uni<HeldResult> change(Booking booking, HeldVoucher before, VoucherPatch patch, Author author) {
        HeldVoucher after = before.with(before.terms().with(patch));
        Optional<HeldResult> refused = refused(booking, before, after);
        if (refused.isPresent()) {
            return Uni.createFrom().item(refused.get());
        }
        return vouchers.save(after)
                .chain(() -> reload(booking, before, after))
                .chain(covered -> keep(booking, covered, "change-voucher", before, after, author));
    }

    private static Optional<HeldResult> refused(Booking booking, HeldVoucher before, HeldVoucher after) {
        if (before.life().cancelled() || before.life().ended()) {
            return Optional.of(new HeldResult.Over());
        }
        Checks checks = new HeldLimits(after.kind(), after.terms()).check(new Checks());
        if (!checks.wrong().isEmpty()) {
            return Optional.of(new HeldResult.Wrong(checks));
        }
        boolean inIt = List.of(before.currency())
                .containsAll(HeldLimits.currencies(after.terms().worth()));
        if (!inIt) {
            return Optional.of(new HeldResult.OtherCurrency(booking.book().currency()));
        }
        return before.balance()
                .filter(left -> left.plus(gain(before, after)).isNegative())
                .map(left -> new HeldResult.BelowUsed(value(before).minus(left)));
    }

    /** What it has more or less from now on, and what that covers. */
    private Uni<Booking> reload(Booking booking, HeldVoucher before, HeldVoucher after) {
        if (after.kind() == VoucherKind.COUPON) {
            return Uni.createFrom().item(booking);
        }
        Money gain = gain(before, after);
        return holdings.find(booking.account(), after.id())
                .map(Optional::orElseThrow)
                .chain(held -> uses.append(
                        after.account(),
                        gain.isZero() ? List.of() : List.of(VoucherUse.of(held, VoucherUse.Type.CHANGED, gain)),
                        booking.now()))
                .chain(() -> covers.cover(
                        booking, booking.account().monthAt(after.life().createdAt())));
    }

    private static Money gain(HeldVoucher before, HeldVoucher after) {
        return value(after).minus(value(before));
    }

    private static Money value(HeldVoucher voucher) {
        return voucher.terms().worth().value().orElse(Money.zero(voucher.currency()));
    }

    private Uni<HeldResult> keep(
            Booking before, Booking after, String operation, HeldVoucher old, HeldVoucher changed, Author author) {
        return audit.append(new AuditLog.Change(
                        author.caller().name(),
                        operation,
                        Optional.of(old.account()),
                        old.id(),
                        author.reason(),
                        Optional.of(old),
                        Optional.of(changed)))
                .chain(() -> due.schedule(before.account(), before.now()))
                .chain(() -> bookings.finish(after))
                .chain(() -> vouchers.find(old.id()))
                .map(kept -> new HeldResult.Kept(kept.orElseThrow()));
    }
}
