package io.saldo.gateway.trace;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.tracing.TracingOptions;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Traces as the environment says it in OpenTelemetry's own variables ({@code OTEL_SDK_DISABLED=false},
 * {@code OTEL_EXPORTER_OTLP_ENDPOINT}, {@code OTEL_TRACES_SAMPLER}); without them there are none.
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
        return Optional.of(new TracingOptions().setFactory(ignored -> new RequestTracer(telemetry)));
    }

    /** Whether calls that are made now carry the gateway's own headers of the trace. */
    public static boolean isTraced() {
        Context context = Vertx.currentContext();
        return context != null && RequestTracer.traces(context);
    }
}
