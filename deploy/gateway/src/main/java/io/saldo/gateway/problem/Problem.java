package io.saldo.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/** A refusal of the gateway itself, answered as RFC 9457 problem+json. */
public enum Problem {
    MALFORMED(400, "malformed", "The request cannot be read", "Nothing was done; its form is not what HTTP says."),
    UNAUTHORIZED(
            401,
            "unauthorized",
            "A valid bearer token is needed",
            "Send a token of this provider that is still valid, as Authorization: Bearer."),
    NOT_FOUND(404, "not-found", "There is nothing at this path", "Look the path up in the OpenAPI documents."),
    METHOD_NOT_ALLOWED(
            405,
            "method-not-allowed",
            "This path does not know this method",
            "The header Allow names those that it knows."),
    REQUEST_TIMEOUT(
            408,
            "request-timeout",
            "The request body did not arrive in time",
            "Nothing was done; send the request again."),
    BODY_TOO_LARGE(
            413,
            "body-too-large",
            "The request body is too large",
            "Nothing was done; split it into smaller requests."),
    URI_TOO_LONG(414, "uri-too-long", "The request line is too long", "Use a shorter path and query."),
    RATE_LIMITED(
            429, "rate-limited", "Too many requests", "Nothing was done; try again after the seconds of Retry-After."),
    HEADERS_TOO_LARGE(431, "headers-too-large", "The request headers are too large", "Send fewer or shorter headers."),
    UPSTREAM_UNAVAILABLE(
            502,
            "upstream-unavailable",
            "The service does not answer",
            "Whether it was done is unknown; send it again under the same Idempotency-Key."),
    OVERLOADED(
            503,
            "overloaded",
            "The service has as much work as it can take",
            "Nothing was done; try again after the seconds of Retry-After."),
    KEYS_UNAVAILABLE(
            503,
            "unavailable",
            "Tokens cannot be checked yet",
            "Nothing was done; try again after the seconds of Retry-After."),
    UPSTREAM_TIMEOUT(
            504,
            "upstream-timeout",
            "The service did not answer in time",
            "Whether it was done is unknown; send it again under the same Idempotency-Key.");

    private static final String MEDIA_TYPE = "application/problem+json";

    private final int status;
    private final String type;
    private final String title;
    private final String detail;

    Problem(int status, String name, String title, String detail) {
        this.status = status;
        this.type = "urn:saldo:problem:" + name;
        this.title = title;
        this.detail = detail;
    }

    /** Answers with this problem; a response that has begun is broken off, so that nobody takes it for whole. */
    public void answer(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            response.reset();
            return;
        }
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(body(request));
    }

    /** Answers with this problem and says in how many seconds another try may succeed. */
    public void answer(HttpServerRequest request, long retryAfterSeconds) {
        if (!request.response().headWritten()) {
            request.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(retryAfterSeconds));
        }
        answer(request);
    }

    private Buffer body(HttpServerRequest request) {
        JsonObject body = new JsonObject()
                .put("type", type)
                .put("title", title)
                .put("status", status)
                .put("detail", detail);
        if (request.decoderResult().isSuccess()) {
            body.put("instance", request.path());
        }
        return body.toBuffer();
    }
}
