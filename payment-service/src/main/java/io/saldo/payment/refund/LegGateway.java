package io.saldo.payment.refund;

import io.saldo.payment.PaymentCrashPoint;
import io.saldo.payment.gateway.Capabilities;
import io.saldo.payment.gateway.GatewayAccount;
import io.saldo.payment.gateway.GatewayAccountStore;
import io.saldo.payment.gateway.RefundAsked;
import io.saldo.payment.gateway.RefundGateway;
import io.saldo.payment.gateway.RefundReport;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Asks a leg's company for its money, or how it stands; outside of any transaction and always under the leg's key. */
@Singleton
class LegGateway {

    private final PaidMoneyStore paid;
    private final GatewayAccountStore gatewayAccounts;
    private final Capabilities capabilities;
    private final UnitOfWork unitOfWork;
    private final BillingClock clock;

    LegGateway(
            PaidMoneyStore paid,
            GatewayAccountStore gatewayAccounts,
            Capabilities capabilities,
            UnitOfWork unitOfWork,
            BillingClock clock) {
        this.paid = paid;
        this.gatewayAccounts = gatewayAccounts;
        this.capabilities = capabilities;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** What is asked of whom. */
    private record Call(GatewayAccount account, RefundAsked asked) {}

    /** A leg that may have been asked for is asked about first; only what never came there is asked for once more. */
    Uni<RefundReport> report(RefundLeg leg) {
        return call(leg)
                .chain(call -> {
                    RefundGateway gateway = capabilities
                            .refunding(call.account().gateway())
                            .orElseThrow(() -> new IllegalStateException(
                                    "No refunds at " + call.account().name()));
                    Uni<RefundReport> refund =
                            Uni.createFrom().deferred(() -> gateway.refund(call.account(), call.asked()));
                    Uni<RefundReport> anew = leg.isGivenUp(clock.now())
                            ? Uni.createFrom().item(RefundReport.failed(LegOutcome.TOO_LATE))
                            : refund;
                    return leg.state() == LegState.REQUESTED
                            ? anew
                            : gateway.refundStatus(call.account(), call.asked()).chain(known -> known.map(
                                            report -> Uni.createFrom().item(report))
                                    .orElse(anew));
                })
                .invoke(report -> Crash.at(PaymentCrashPoint.REFUND_ANSWERED));
    }

    private Uni<Call> call(RefundLeg leg) {
        return unitOfWork.run(
                () -> paid.find(leg.paymentId()).map(Optional::orElseThrow).chain(money -> gatewayAccounts
                        .existing(money.gatewayAccount())
                        .map(account -> new Call(account, asked(leg, money)))));
    }

    private static RefundAsked asked(RefundLeg leg, PaidMoney money) {
        return new RefundAsked(money.merchantOrderId(), money.transactionId(), leg.total(), leg.key(), leg.reason());
    }
}
