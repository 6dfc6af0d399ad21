package io.saldo.payment.gateway;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The kinds of payment companies that this service speaks with. */
@Singleton
public class Gateways {

    private final Instance<PaymentGateway> all;

    Gateways(Instance<PaymentGateway> all) {
        this.all = all;
    }

    public Optional<PaymentGateway> find(String kind) {
        return all.stream().filter(gateway -> gateway.kind().equals(kind)).findFirst();
    }

    /** The gateway of an account that was checked when it was stored. */
    public PaymentGateway of(GatewayAccount account) {
        return find(account.gateway())
                .orElseThrow(() -> new IllegalStateException("No gateway of the kind " + account.gateway() + "."));
    }
}
