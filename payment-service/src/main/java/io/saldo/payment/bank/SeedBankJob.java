package io.saldo.payment.bank;

import io.quarkus.runtime.StartupEvent;
import io.saldo.payment.gateway.GatewayConfig;
import io.saldo.platform.loop.Loop;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Seeds the bank accounts at the start, where payment companies are seeded too. */
@Singleton
class SeedBankJob {

    private final SeedBankAccounts seed;
    private final GatewayConfig config;

    SeedBankJob(SeedBankAccounts seed, GatewayConfig config) {
        this.seed = seed;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.seedGeneric()) {
            Loop.await(seed::handle);
        }
    }
}
