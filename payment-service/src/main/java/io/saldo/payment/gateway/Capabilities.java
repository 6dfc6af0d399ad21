package io.saldo.payment.gateway;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What the kinds of payment companies can do beside taking a payment. */
@Singleton
public class Capabilities {

    private final Instance<RefundGateway> refunding;
    private final Instance<SavedMethodGateway> saving;

    Capabilities(Instance<RefundGateway> refunding, Instance<SavedMethodGateway> saving) {
        this.refunding = refunding;
        this.saving = saving;
    }

    /** Empty when money can only go back by hand. */
    public Optional<RefundGateway> refunding(String kind) {
        return refunding.stream().filter(gateway -> gateway.kind().equals(kind)).findFirst();
    }

    /** Empty when no method can be saved there. */
    public Optional<SavedMethodGateway> saving(String kind) {
        return saving.stream().filter(gateway -> gateway.kind().equals(kind)).findFirst();
    }
}
