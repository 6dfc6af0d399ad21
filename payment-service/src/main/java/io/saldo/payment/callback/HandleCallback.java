package io.saldo.payment.callback;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.callback.CallbackStore.Callback;
import io.saldo.payment.gateway.Capabilities;
import io.saldo.payment.gateway.GatewayAccountStore;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.Gateways;
import io.saldo.payment.gateway.MalformedCallback;
import io.saldo.payment.method.WantMethodCheck;
import io.saldo.payment.order.Handled;
import io.saldo.payment.order.TakeReport;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Works on one stored callback, in one transaction with all that it causes (gw:P-1). */
@UseCase
class HandleCallback {

    private static final Logger LOG = Logger.getLogger(HandleCallback.class);

    private final CallbackStore callbacks;
    private final GatewayAccountStore accounts;
    private final Gateways gateways;
    private final Capabilities capabilities;
    private final WantMethodCheck methods;
    private final TakeReport take;

    HandleCallback(
            CallbackStore callbacks,
            GatewayAccountStore accounts,
            Gateways gateways,
            Capabilities capabilities,
            WantMethodCheck methods,
            TakeReport take) {
        this.capabilities = capabilities;
        this.methods = methods;
        this.callbacks = callbacks;
        this.accounts = accounts;
        this.gateways = gateways;
        this.take = take;
    }

    /** False when another worker has it. */
    @WithTransaction
    Uni<Boolean> handle(long id) {
        return callbacks.take(id).chain(found -> found.map(this::work)
                .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Boolean> work(Callback callback) {
        return accounts.existing(callback.gatewayAccount())
                .chain(account -> {
                    try {
                        Optional<String> method = capabilities
                                .saving(account.gateway())
                                .flatMap(saving -> saving.setupNamed(callback.body()));
                        if (method.isPresent()) {
                            return ofMethod(callback, method.get());
                        }
                        return takeAll(callback, gateways.of(account).read(callback.body()));
                    } catch (MalformedCallback e) {
                        LOG.warnf("Callback %d of %s: %s", callback.id(), account.name(), e.getMessage());
                        return callbacks.end(callback.id(), "MALFORMED", Optional.ofNullable(e.getMessage()));
                    }
                })
                .replaceWith(true);
    }

    private Uni<Integer> ofMethod(Callback callback, String methodId) {
        return methods.handle(methodId).chain(() -> callbacks.end(callback.id(), "DONE", Optional.empty()));
    }

    private Uni<Integer> takeAll(Callback callback, List<GatewayReport> reports) {
        return Multi.createFrom()
                .iterable(reports)
                .onItem()
                .transformToUniAndConcatenate(report -> take.handle(callback.gatewayAccount(), report))
                .collect()
                .last()
                .chain(last -> callbacks.end(callback.id(), stateOf(last), Optional.empty()));
    }

    private static String stateOf(Handled handled) {
        return handled.name();
    }
}
