package io.saldo.simulator.delivery;

import io.vertx.core.buffer.Buffer;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

/** A callback to be sent: its bytes never change, its proof is made anew for each attempt. */
public record Letter(
        String id, String order, String type, URI url, Buffer body, Function<Instant, Map<String, String>> headers) {}
