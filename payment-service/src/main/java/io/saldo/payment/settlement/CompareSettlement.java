package io.saldo.payment.settlement;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.settlement.SettlementStore.Stored;
import io.saldo.platform.UseCase;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Compares what a company has settled with our payments: new rows, and those that did not agree before. */
@UseCase
class CompareSettlement {

    private final SettlementStore rows;
    private final OurMoneyStore ours;
    private final BillingClock clock;

    CompareSettlement(SettlementStore rows, OurMoneyStore ours, BillingClock clock) {
        this.rows = rows;
        this.ours = ours;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> handle(String gatewayAccount) {
        return rows.lock(gatewayAccount)
                .chain(() -> rows.addMissing(gatewayAccount, clock.now()))
                .chain(() -> rows.open(gatewayAccount))
                .chain(open -> Multi.createFrom()
                        .iterable(open)
                        .onItem()
                        .transformToUniAndConcatenate(row -> compare(gatewayAccount, row))
                        .collect()
                        .last())
                .replaceWithVoid();
    }

    private Uni<Integer> compare(String gatewayAccount, Stored row) {
        return ours.of(gatewayAccount, row.line())
                .chain(money -> ours.isNobodys(gatewayAccount, row.line()).chain(nobodys -> {
                    SettlementClass outcome = SettlementClass.of(row.line(), row.number() > 1, money, nobodys);
                    return rows.put(gatewayAccount, row, outcome, money.map(OurMoney::paymentId));
                }));
    }
}
