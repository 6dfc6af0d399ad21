package io.saldo.gateway.trace;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import io.vertx.core.tracing.TracingOptions;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Traces as the environment says it in OpenTelemetry's own variables ({@code OTEL_SDK_DISABLED=false},
 * {@code OTEL_EXPORTER_OTLP_ENDPOINT}, {@code OTEL_TRACES_SAMPLER}); without them there are none. A caller's trace is
 * followed only where {@code SALDO_TRACES_OF_CALLERS} is {@code followed}: on a machine for one's own work. Elsewhere
 * whoever calls could have everything traced, so each trace begins here.
 */
public final class Tracing {

    private static final Map<String, String> DEFAULTS = Map.of(
            "otel.sdk.disabled", "true",
            "otel.service.name", "gateway",
            "otel.traces.sampler", "parentbased_always_off",
            "otel.exporter.otlp.protocol", "http/protobuf",
            "otel.metrics.exporter", "none",
            "otel.logs.exporter", "none");

    private Tracing() {}

    public static Optional<TracingOptions> of(Map<String, String> environment) {
        Map<String, String> properties = new HashMap<>(DEFAULTS);
        environment.forEach((name, value) -> {
            if (name.startsWith("OTEL_")) {
                properties.put(name.toLowerCase(Locale.ROOT).replace('_', '.'), value);
            }
        });
        if (Boolean.parseBoolean(properties.get("otel.sdk.disabled"))) {
            return Optional.empty(); // a disabled SDK would still make spans
        }
        OpenTelemetry telemetry = AutoConfiguredOpenTelemetrySdk.builder()
                .addPropertiesSupplier(() -> properties)
                .build()
                .getOpenTelemetrySdk();
        boolean followed =
                environment.getOrDefault("SALDO_TRACES_OF_CALLERS", "").equals("followed");
        return Optional.of(new TracingOptions().setFactory(ignored -> new RequestTracer(telemetry, followed)));
    }
}
