package io.saldo.payment.callback;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.gateway.GatewayAccount;
import io.saldo.payment.gateway.GatewayAccountStore;
import io.saldo.payment.gateway.Gateways;
import io.saldo.payment.gateway.PaymentGateway;
import io.saldo.payment.gateway.RawCallback;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;

/** Keeps a callback as it came when its signature is right; what it says is worked on later (gw:P-1, gw:P-10). */
@UseCase
class ReceiveCallback {

    private final GatewayAccountStore accounts;
    private final Gateways gateways;
    private final CallbackStore callbacks;

    ReceiveCallback(GatewayAccountStore accounts, Gateways gateways, CallbackStore callbacks) {
        this.accounts = accounts;
        this.gateways = gateways;
        this.callbacks = callbacks;
    }

    /** False when nobody known has sent it. */
    @WithTransaction
    Uni<Boolean> handle(String gatewayAccount, RawCallback callback) {
        return accounts.find(gatewayAccount).chain(found -> found.map(account -> keep(account, callback))
                .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Boolean> keep(GatewayAccount account, RawCallback callback) {
        PaymentGateway gateway = gateways.of(account);
        if (!gateway.proves(account, callback)) {
            return Uni.createFrom().item(false);
        }
        return callbacks
                .add(account.name(), gateway.eventId(callback), callback.body())
                .replaceWith(true);
    }
}
