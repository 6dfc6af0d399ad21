package io.saldo.payment.order;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.unmatched.OpenMoney;
import io.saldo.payment.unmatched.TakeBackUnmatched;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;

/** Money that waited for its place when the bank took it back is off the list when all of it was taken, and a case for a person (gw:P-16). */
@UseCase
class UnlistTakenBack {

    private static final ReportOutcome.Case PART = new ReportOutcome.Case(
            "The bank took back a part of money that is in no book: the list still shows all of it.");

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
        return unmatched.handle(gatewayAccount, report).chain(found -> found.map(money ->
                        cases.handle(money, report, reason(money, report)).replaceWith(Handled.CASE))
                .orElseGet(() -> Uni.createFrom().item(otherwise)));
    }

    private static ReportOutcome.Case reason(OpenMoney money, GatewayReport report) {
        return money.isAllIn(report) ? ReversePayment.NOWHERE : PART;
    }
}
