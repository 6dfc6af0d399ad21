package io.saldo.stack.trace;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;

/** Reads what OpenTelemetry's exporters send over HTTP (OTLP 1, protobuf). */
final class OtlpReader {

    private static final int LONGEST_NAME = 200;

    private OtlpReader() {}

    /** Gives each span with the id of its trace. */
    static void read(byte[] export, BiConsumer<String, TraceSpan> to) throws InvalidProtocolBufferException {
        for (ResourceSpans resource :
                ExportTraceServiceRequest.parseFrom(export).getResourceSpansList()) {
            String program = attribute(resource.getResource().getAttributesList(), "service.name");
            resource.getScopeSpansList().stream()
                    .flatMap(scope -> scope.getSpansList().stream())
                    .forEach(span -> to.accept(hex(span.getTraceId()), span(program, span)));
        }
    }

    private static TraceSpan span(String program, Span span) {
        return new TraceSpan(
                hex(span.getSpanId()),
                hex(span.getParentSpanId()),
                program,
                kind(span),
                name(span),
                Instant.EPOCH.plusNanos(span.getStartTimeUnixNano()),
                Duration.ofNanos(span.getEndTimeUnixNano() - span.getStartTimeUnixNano()),
                span.getStatus().getCode() == Status.StatusCode.STATUS_CODE_ERROR);
    }

    private static TraceSpan.Kind kind(Span span) {
        if (!attribute(span.getAttributesList(), "db.system").isEmpty()
                || !attribute(span.getAttributesList(), "db.system.name").isEmpty()) {
            return TraceSpan.Kind.STATEMENT;
        }
        return switch (span.getKind()) {
            case SPAN_KIND_SERVER -> TraceSpan.Kind.REQUEST;
            case SPAN_KIND_CLIENT -> TraceSpan.Kind.CALL;
            case SPAN_KIND_CONSUMER -> TraceSpan.Kind.EVENT;
            default -> TraceSpan.Kind.OTHER;
        };
    }

    /** The gateway's spans are named by their method alone. */
    private static String name(Span span) {
        String path = attribute(span.getAttributesList(), "url.path");
        String name = span.getName().contains(" ") || path.isEmpty() ? span.getName() : span.getName() + " " + path;
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static String attribute(List<KeyValue> attributes, String key) {
        return attributes.stream()
                .filter(one -> one.getKey().equals(key))
                .map(one -> one.getValue().getStringValue())
                .findFirst()
                .orElse("");
    }

    private static String hex(ByteString id) {
        return HexFormat.of().formatHex(id.toByteArray());
    }
}
