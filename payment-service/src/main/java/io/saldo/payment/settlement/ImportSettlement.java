package io.saldo.payment.settlement;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.PaymentProblems;
import io.saldo.payment.settlement.SettlementStore.Stored;
import io.saldo.platform.UseCase;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Takes over a settlement file, each row once however often it comes, and compares it with our payments. */
@UseCase
class ImportSettlement {

    private final SettlementStore rows;
    private final CompareSettlement compare;
    private final BillingClock clock;

    ImportSettlement(SettlementStore rows, CompareSettlement compare, BillingClock clock) {
        this.rows = rows;
        this.compare = compare;
        this.clock = clock;
    }

    @WithTransaction
    Uni<ImportedRows> handle(String gatewayAccount, List<SettlementLine> lines) {
        ImportedRows[] result = {ImportedRows.NONE};
        return rows.lock(gatewayAccount)
                .invoke(known -> {
                    if (!known) {
                        throw PaymentProblems.UNKNOWN_GATEWAY_ACCOUNT.because(
                                "There is no gateway account " + gatewayAccount + ".");
                    }
                })
                .chain(() -> Multi.createFrom()
                        .iterable(lines)
                        .onItem()
                        .transformToUniAndConcatenate(
                                line -> add(gatewayAccount, line).invoke(first -> result[0] = result[0].plus(first)))
                        .collect()
                        .last())
                .chain(() -> compare.handle(gatewayAccount))
                .replaceWith(() -> result[0]);
    }

    /** A row that was only missed until now makes room for the company's. */
    private Uni<Boolean> add(String gatewayAccount, SettlementLine line) {
        return rows.ofTransaction(gatewayAccount, line).chain(known -> {
            List<Stored> theirs = known.stream()
                    .filter(row -> row.outcome() != SettlementClass.MISSING_THERE)
                    .toList();
            return theirs.stream().anyMatch(row -> row.line().equals(line))
                    ? Uni.createFrom().item(false)
                    : rows.keep(gatewayAccount, line, theirs.size() + 1, clock.now())
                            .replaceWith(true);
        });
    }
}
