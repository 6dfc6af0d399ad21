package io.saldo.simulator.deal;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What a merchant asks a company for; what only that company knows is kept in {@code more}. */
public record Terms(
        String merchantOrderId,
        Money money,
        String description,
        Optional<URI> returnUrl,
        Optional<URI> callbackUrl,
        Duration expiry,
        JsonObject more) {}
