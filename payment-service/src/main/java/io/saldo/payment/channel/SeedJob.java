package io.saldo.payment.channel;

import io.quarkus.runtime.StartupEvent;
import io.saldo.payment.gateway.GatewayConfig;
import io.saldo.platform.loop.Loop;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Seeds at the start, where that is wanted. */
@Singleton
class SeedJob {

    private final SeedGeneric seed;
    private final SeedCompanies companies;
    private final GatewayConfig config;

    SeedJob(SeedGeneric seed, SeedCompanies companies, GatewayConfig config) {
        this.seed = seed;
        this.companies = companies;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.seedGeneric()) {
            Loop.await(seed::handle);
        }
        config.simulatorUrl().ifPresent(url -> Loop.await(() -> companies.handle(url)));
    }
}
