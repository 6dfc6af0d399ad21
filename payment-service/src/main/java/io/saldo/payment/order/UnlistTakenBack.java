package io.saldo.payment.order;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.unmatched.TakeBackUnmatched;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;

/** Money that waited for its place when the bank took it back is off the list, and a case for a person (gw:P-16). */
@UseCase
class UnlistTakenBack {

    private final TakeBackUnmatched unmatched;
    private final OpenCase cases;

    UnlistTakenBack(TakeBackUnmatched unmatched, OpenCase cases) {
        this.unmatched = unmatched;
        this.cases = cases;
    }

    /** {@code otherwise} when no such money is listed, or nothing was taken back. */
    @WithTransaction
    Uni<Handled> handle(String gatewayAccount, GatewayReport report, Handled otherwise) {
        if (!report.state().isTakenBack()) {
            return Uni.createFrom().item(otherwise);
        }
        return unmatched.handle(gatewayAccount, report.transactionId()).chain(found -> found.map(money ->
                        cases.handle(money, report, ReversePayment.NOWHERE).replaceWith(Handled.CASE))
                .orElseGet(() -> Uni.createFrom().item(otherwise)));
    }
}
