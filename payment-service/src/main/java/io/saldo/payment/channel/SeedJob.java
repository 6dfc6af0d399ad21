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
    private final GatewayConfig config;

    SeedJob(SeedGeneric seed, GatewayConfig config) {
        this.seed = seed;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.seedGeneric()) {
            Loop.await(seed::handle);
        }
    }
}
