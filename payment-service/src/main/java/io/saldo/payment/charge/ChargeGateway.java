package io.saldo.payment.charge;

import io.saldo.payment.PaymentCrashPoint;
import io.saldo.payment.charge.FindWantedCharges.Wanted;
import io.saldo.payment.gateway.Capabilities;
import io.saldo.payment.gateway.ChargeAsked;
import io.saldo.payment.gateway.GatewayAccountStore;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Calls the company of a charge, always under the payment's id; outside of any transaction. */
@Singleton
class ChargeGateway {

    private final GatewayAccountStore gatewayAccounts;
    private final Capabilities capabilities;
    private final UnitOfWork unitOfWork;

    ChargeGateway(GatewayAccountStore gatewayAccounts, Capabilities capabilities, UnitOfWork unitOfWork) {
        this.gatewayAccounts = gatewayAccounts;
        this.capabilities = capabilities;
        this.unitOfWork = unitOfWork;
    }

    Uni<GatewayReport> charge(Wanted wanted) {
        Crash.at(PaymentCrashPoint.CHARGE_BEFORE_CALL);
        var asked = new ChargeAsked(
                wanted.paymentId(),
                wanted.token(),
                wanted.total(),
                "Billing account " + wanted.account(),
                wanted.askedBefore());
        return unitOfWork
                .run(() -> gatewayAccounts.existing(wanted.gatewayAccount()))
                .chain(account -> capabilities
                        .saving(account.gateway())
                        .orElseThrow(() -> new IllegalStateException("Nothing is saved at " + account.name()))
                        .charge(account, asked))
                .invoke(report -> Crash.at(PaymentCrashPoint.CHARGE_ANSWERED));
    }
}
