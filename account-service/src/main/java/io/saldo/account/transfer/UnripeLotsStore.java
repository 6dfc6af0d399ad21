package io.saldo.account.transfer;

import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.origin.PaymentOriginStore;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/** The lots of own cash whose payment a gateway may still take back: they cannot be given away (E-10, gw:M-7). */
@Singleton
class UnripeLotsStore {

    private final PaymentOriginStore origins;

    UnripeLotsStore(PaymentOriginStore origins) {
        this.origins = origins;
    }

    Uni<Set<String>> of(AccountId account, Balances balances, Instant now) {
        Set<String> own = balances.figures().keySet().stream()
                .filter(key -> key.account() == BookAccount.CASH_OWN)
                .map(key -> key.dimension().value())
                .collect(Collectors.toSet());
        return origins.find(account, own).map(found -> found.values().stream()
                .filter(origin -> !origin.isWithdrawableAt(now))
                .map(origin -> origin.paymentId())
                .collect(Collectors.toSet()));
    }
}
