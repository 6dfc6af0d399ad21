package io.saldo.account.term;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.account.AccountStatus;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.coupon.OrderPrice;
import io.saldo.account.coupon.OrderPrice.Choice;
import io.saldo.account.partner.PartnerPolicyStore;
import io.saldo.account.reservation.FindPurchaseRefusal;
import io.saldo.account.voucher.OrderAssetStore;
import io.saldo.account.voucher.OrderAssets;
import io.saldo.platform.UseCase;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;

/** Decides under the account lock whether a period of a term may start, and says so once (I-2, A-13, S-7, Q-5, V-5). */
@UseCase
class DecideTerm {

    private final BookingStore bookings;
    private final OrderAssetStore assets;
    private final PartnerPolicyStore policies;
    private final FindPurchaseRefusal refusals;
    private final TermOrderStore orders;
    private final AuthorizedOrderStore keep;
    private final Outbox outbox;
    private final BillingClock clock;

    DecideTerm(
            BookingStore bookings,
            OrderAssetStore assets,
            PartnerPolicyStore policies,
            FindPurchaseRefusal refusals,
            TermOrderStore orders,
            AuthorizedOrderStore keep,
            Outbox outbox,
            BillingClock clock) {
        this.bookings = bookings;
        this.assets = assets;
        this.policies = policies;
        this.refusals = refusals;
        this.orders = orders;
        this.keep = keep;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What was authorized stays so, however often it is asked; a refused renewal may be asked for again. */
    @WithTransaction
    Uni<Void> handle(TermRequested asked) {
        return bookings.lockForEvent(asked.billingAccountId(), clock.now())
                .chain(booking -> orders.forgetRefusal(asked.billingAccountId(), asked.key())
                        .chain(() -> orders.isDecided(asked.billingAccountId(), asked.key()))
                        .chain(decided -> decided ? Uni.createFrom().voidItem() : decide(booking, asked)));
    }

    private Uni<Void> decide(Booking booking, TermRequested asked) {
        var currency = booking.book().currency();
        boolean valid = booking.account().standing().status() == AccountStatus.VALID;
        if (!valid || asked.price().currency() != currency) {
            return refuse(booking, asked, new TermDecision.Refused(TermDecision.Reason.NOT_VALID));
        }
        return policies.of(booking.account())
                .chain(bans -> bans.purchaseBan()
                        ? refuse(booking, asked, new TermDecision.Refused(TermDecision.Reason.PURCHASE_BAN))
                        : assets.usable(booking.account().id(), currency, booking.now())
                                .chain(found -> decide(booking, asked, found)));
    }

    private Uni<Void> decide(Booking booking, TermRequested asked, OrderAssets found) {
        Choice choice = found.choice(asked.couponCode(), asked.voucherId());
        OrderPrice price = found.price(asked.order(booking.now()), asked.tax(), choice);
        return refusals.of(booking, price.rest())
                .map(refusal -> TermDecision.of(price, choice, refusal))
                .chain(decision -> switch (decision) {
                    case TermDecision.Refused refused -> refuse(booking, asked, refused);
                    case TermDecision.Authorized authorized -> authorize(booking, asked, found, authorized.price());
                });
    }

    private Uni<Void> authorize(Booking booking, TermRequested asked, OrderAssets found, OrderPrice price) {
        return keep.authorized(booking, asked, found, price)
                .chain(order -> send(booking, TermAuthorized.TOPIC, TermAuthorized.of(order)));
    }

    private Uni<Void> refuse(Booking booking, TermRequested asked, TermDecision.Refused why) {
        var refused =
                new TermRefused(asked.billingAccountId(), asked.termId(), why.reason(), why.needed(), why.spendable());
        return orders.refuse(asked, booking.now()).chain(() -> send(booking, TermRefused.TOPIC, refused));
    }

    private Uni<Void> send(Booking booking, String topic, Record answer) {
        return outbox.append(OutboxEvent.of(topic, booking.account().id(), booking.now(), answer))
                .replaceWithVoid();
    }
}
