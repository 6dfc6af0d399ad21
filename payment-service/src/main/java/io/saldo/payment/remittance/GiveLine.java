package io.saldo.payment.remittance;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.bank.BankLineStore;
import io.saldo.payment.bank.StoredLine;
import io.saldo.payment.order.CreditRemittance;
import io.saldo.payment.order.OrderResult;
import io.saldo.payment.unmatched.OpenMoney;
import io.saldo.payment.unmatched.SettleUnmatched;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Makes an account's cash of an open line, and takes it off the money that nobody owns. Both are locked. */
@UseCase
class GiveLine {

    private final CreditRemittance credit;
    private final SettleUnmatched settle;
    private final BankLineStore lines;

    GiveLine(CreditRemittance credit, SettleUnmatched settle, BankLineStore lines) {
        this.credit = credit;
        this.settle = settle;
        this.lines = lines;
    }

    @WithTransaction
    Uni<OrderResult> handle(AccountId account, Optional<String> paymentId, StoredLine stored) {
        var line = stored.line();
        return credit.handle(account, paymentId, line.account(), line.report())
                .call(result -> result instanceof OrderResult.Made(String made)
                        ? settle.handle(
                                        new OpenMoney(stored.id(), line.account(), line.report()),
                                        "ACCOUNT",
                                        Optional.of(made))
                                .chain(() -> lines.want(line))
                        : Uni.createFrom().item(0));
    }
}
