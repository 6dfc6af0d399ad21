package io.saldo.gateway.forward;

import io.saldo.gateway.contract.EdgeContract;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/** Which headers go on, and which end at the gateway (RFC 9110, 7.6.1). */
final class PassedHeaders {

    private static final Set<String> HOP_BY_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authentication-info",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    /** A client's word on where it comes from, or on what it really asks for, would be taken for the gateway's. */
    private static final Set<String> NOT_A_CLIENTS_TO_SAY = Set.of(
            "content-length",
            "cookie",
            "expect",
            "forwarded",
            "host",
            "via",
            "x-http-method",
            "x-http-method-override",
            "x-method-override",
            "x-original-url",
            "x-real-ip",
            "x-rewrite-url");

    /** Of the trace: the gateway's own, or none. */
    private static final Set<String> DROPPED = EdgeContract.droppedHeaders();

    private static final String FORWARDED_PREFIX = "x-forwarded";

    private PassedHeaders() {}

    static void toService(HttpServerRequest request, MultiMap to) {
        Set<String> named = namedByConnection(request.headers());
        for (Map.Entry<String, String> header : request.headers()) {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (!HOP_BY_HOP.contains(name)
                    && !NOT_A_CLIENTS_TO_SAY.contains(name)
                    && !name.startsWith(FORWARDED_PREFIX)
                    && !DROPPED.contains(name)
                    && !named.contains(name)) {
                to.add(name, header.getValue());
            }
        }
        to.set(RequestId.HEADER, RequestId.of(request));
        to.set("x-forwarded-for", request.remoteAddress().hostAddress());
        to.set("x-forwarded-proto", "http");
        HostAndPort authority = request.authority();
        if (authority != null) {
            to.set("x-forwarded-host", authority.toString());
        }
    }

    static void toClient(MultiMap from, MultiMap to) {
        Set<String> named = namedByConnection(from);
        for (Map.Entry<String, String> header : from) {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (!HOP_BY_HOP.contains(name) && !name.equals("server") && !named.contains(name)) {
                to.add(header.getKey(), header.getValue());
            }
        }
        to.set("x-content-type-options", "nosniff");
    }

    private static Set<String> namedByConnection(MultiMap headers) {
        if (!headers.contains(HttpHeaders.CONNECTION)) {
            return Set.of();
        }
        Set<String> names = new HashSet<>();
        for (String value : headers.getAll(HttpHeaders.CONNECTION)) {
            new StringTokenizer(value.toLowerCase(Locale.ROOT), ", \t")
                    .asIterator()
                    .forEachRemaining(name -> names.add((String) name));
        }
        return names;
    }
}
