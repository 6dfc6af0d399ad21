package io.saldo.payment.remittance;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.account.AccountStore;
import io.saldo.payment.bank.BankLineStore;
import io.saldo.payment.bank.StoredLine;
import io.saldo.payment.order.OrderResult;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Credits what came on a customer's own bank account; what may not be credited stays with the money of nobody. */
@UseCase
class CreditDedicated {

    private static final Logger LOG = Logger.getLogger(CreditDedicated.class);

    private final AccountStore accounts;
    private final BankLineStore lines;
    private final GiveLine give;

    CreditDedicated(AccountStore accounts, BankLineStore lines, GiveLine give) {
        this.accounts = accounts;
        this.lines = lines;
        this.give = give;
    }

    @WithTransaction
    Uni<Void> handle(AccountId customer, String lineId) {
        return accounts.lock(customer)
                .chain(() -> lines.lock(lineId))
                .map(found -> found.filter(StoredLine::open))
                .chain(found -> found.map(line -> give.handle(customer, Optional.empty(), line)
                                .invoke(result -> report(lineId, result))
                                .replaceWithVoid())
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private static void report(String lineId, OrderResult result) {
        if (result instanceof OrderResult.Refused(var why)) {
            LOG.warnf("Bank line %s cannot be credited: %s", lineId, why);
        }
    }
}
