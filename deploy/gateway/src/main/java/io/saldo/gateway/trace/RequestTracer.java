package io.saldo.gateway.trace;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.vertx.core.Context;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.spi.observability.HttpRequest;
import io.vertx.core.spi.tracing.SpanKind;
import io.vertx.core.spi.tracing.TagExtractor;
import io.vertx.core.spi.tracing.VertxTracer;
import io.vertx.core.tracing.TracingPolicy;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A span for each request that is traced, and one for its call of a service, which goes on with the same trace. */
final class RequestTracer implements VertxTracer<Span, Span> {

    private static final String LOCAL = "saldo.span";
    private static final int SERVER_ERROR = 500;
    private static final Headers HEADERS = new Headers();

    private final Tracer tracer;
    private final boolean followed;
    private final TextMapPropagator propagator = W3CTraceContextPropagator.getInstance();

    /** Callers' traces are followed, or each begins here. */
    RequestTracer(OpenTelemetry telemetry, boolean followed) {
        this.tracer = telemetry.getTracer("io.saldo.gateway");
        this.followed = followed;
    }

    @Override
    public <R> @Nullable Span receiveRequest(
            Context context,
            SpanKind kind,
            TracingPolicy policy,
            R request,
            String operation,
            Iterable<Map.Entry<String, String>> headers,
            TagExtractor<R> tags) {
        var root = io.opentelemetry.context.Context.root();
        var parent = followed ? propagator.extract(root, headers, HEADERS) : root;
        Span span = begin(operation, parent, io.opentelemetry.api.trace.SpanKind.SERVER);
        if (!span.getSpanContext().isSampled()) {
            return null;
        }
        if (request instanceof HttpRequest http) {
            span.setAttribute("url.path", http.uri().split("\\?", 2)[0]);
        }
        context.putLocal(LOCAL, span);
        return span;
    }

    @Override
    public <R> void sendResponse(
            Context context,
            @Nullable R response,
            @Nullable Span span,
            @Nullable Throwable failure,
            TagExtractor<R> tags) {
        if (span != null) {
            if (response instanceof HttpServerResponse http) {
                span.setAttribute("http.response.status_code", http.getStatusCode());
                if (http.getStatusCode() >= SERVER_ERROR) {
                    span.setStatus(StatusCode.ERROR);
                }
            }
            end(span, failure);
        }
    }

    @Override
    public <R> @Nullable Span sendRequest(
            Context context,
            SpanKind kind,
            TracingPolicy policy,
            R request,
            String operation,
            BiConsumer<String, String> headers,
            TagExtractor<R> tags) {
        Span caller = context.getLocal(LOCAL);
        if (caller == null) {
            return null;
        }
        var parent = io.opentelemetry.context.Context.root().with(caller);
        Span span = begin(operation, parent, io.opentelemetry.api.trace.SpanKind.CLIENT);
        propagator.inject(parent.with(span), headers, (to, name, value) -> {
            if (to != null) {
                to.accept(name, value);
            }
        });
        return span;
    }

    @Override
    public <R> void receiveResponse(
            Context context,
            @Nullable R response,
            @Nullable Span span,
            @Nullable Throwable failure,
            TagExtractor<R> tags) {
        if (span != null) {
            end(span, failure);
        }
    }

    private Span begin(String name, io.opentelemetry.context.Context parent, io.opentelemetry.api.trace.SpanKind kind) {
        return tracer.spanBuilder(name).setParent(parent).setSpanKind(kind).startSpan();
    }

    private static void end(Span span, @Nullable Throwable failure) {
        if (failure != null) {
            span.setStatus(StatusCode.ERROR).recordException(failure);
        }
        span.end();
    }

    /** Names are read as they are written, in whatever case. */
    private static final class Headers implements TextMapGetter<Iterable<Map.Entry<String, String>>> {

        @Override
        public Iterable<String> keys(Iterable<Map.Entry<String, String>> headers) {
            return StreamSupport.stream(headers.spliterator(), false)
                    .map(Map.Entry::getKey)
                    .toList();
        }

        @Override
        public @Nullable String get(@Nullable Iterable<Map.Entry<String, String>> headers, String name) {
            if (headers == null) {
                return null;
            }
            for (Map.Entry<String, String> header : headers) {
                if (header.getKey().equalsIgnoreCase(name)) {
                    return header.getValue();
                }
            }
            return null;
        }
    }
}
