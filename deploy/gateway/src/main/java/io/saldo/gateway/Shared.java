package io.saldo.gateway;

import io.saldo.gateway.forward.Upstream;
import io.saldo.gateway.limit.BodyMemory;
import io.saldo.gateway.limit.InFlight;
import io.saldo.gateway.limit.RateLimiter;
import io.saldo.gateway.route.Service;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What the event loops have in common: the limits, counted over all of them. */
record Shared(
        RateLimiter callers,
        RateLimiter addresses,
        RateLimiter callbackSenders,
        BodyMemory bodies,
        Map<Service, Upstream> upstreams,
        Upstream callbacks) {

    static Shared of(Settings settings) {
        Map<Service, Upstream> upstreams = new EnumMap<>(Service.class);
        settings.services().forEach((service, address) -> upstreams.put(service, upstream(settings, address)));
        return new Shared(
                new RateLimiter(settings.rates().caller()),
                new RateLimiter(settings.rates().address()),
                new RateLimiter(settings.rates().callback()),
                new BodyMemory(settings.limits().bodyMemory()),
                Map.copyOf(upstreams),
                // places of their own: calls of customers do not push out the news that they have paid
                upstream(settings, Objects.requireNonNull(settings.services().get(Service.PAYMENT))));
    }

    private static Upstream upstream(Settings settings, URI address) {
        return new Upstream(
                address,
                new InFlight(settings.limits().inFlight()),
                new InFlight(settings.limits().streams()));
    }

    void sweep() {
        callers.sweep();
        addresses.sweep();
        callbackSenders.sweep();
    }
}
