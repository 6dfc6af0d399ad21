package io.saldo.payment.charge;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.account.AccountStore;
import io.saldo.payment.charge.FindWantedCharges.Wanted;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.order.ChargeStore;
import io.saldo.payment.order.LowerCharge;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/**
 * Decides, under the lock of its account, whether a charge is called for, and keeps that before the call: a method that
 * is removed meanwhile does not make a charge fail that its company may have carried out (gw:P-13, I-22, W-13).
 */
@UseCase
class ClaimCharge {

    private final AccountStore accounts;
    private final FindWantedCharges find;
    private final ChargeStore charges;
    private final TakeCharge take;
    private final LowerCharge lower;

    ClaimCharge(
            AccountStore accounts, FindWantedCharges find, ChargeStore charges, TakeCharge take, LowerCharge lower) {
        this.accounts = accounts;
        this.find = find;
        this.charges = charges;
        this.take = take;
        this.lower = lower;
    }

    /** The charge to call for; empty when nobody is to be called any more. */
    @WithTransaction
    Uni<Optional<Wanted>> handle(Wanted wanted) {
        return accounts.lock(wanted.account())
                .chain(() -> find.one(wanted.paymentId()))
                .chain(found ->
                        found.map(this::decide).orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Optional<Wanted>> decide(Wanted charge) {
        return switch (charge.step()) {
            case CALL -> charges.asked(charge.paymentId()).replaceWith(Optional.of(charge));
            case LOWER ->
                lower.handle(charge.paymentId(), charge.rest())
                        .chain(() -> find.one(charge.paymentId()))
                        .map(Optional::orElseThrow)
                        .chain(this::decide);
            case LEAVE_TO_ITS_CHECKS -> charges.called(charge.paymentId()).replaceWith(Optional.empty());
            case FAIL ->
                take.handle(charge.paymentId(), charge.gatewayAccount(), ended(charge))
                        .replaceWith(Optional.empty());
        };
    }

    private static GatewayReport ended(Wanted charge) {
        return new GatewayReport(
                charge.paymentId(),
                charge.ending(),
                charge.paymentId(),
                charge.total().amount(),
                charge.total().currency().name(),
                Optional.empty(),
                Optional.of(charge.reason()));
    }
}
