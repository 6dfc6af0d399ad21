package io.saldo.stack.http;

/** A refusal as {@code application/problem+json} (RFC 9457); names and titles as in the services. */
public record Problem(String type, String title, int status, String detail) {

    public static Problem malformed(String detail) {
        return of("malformed", "The request is malformed", 400, detail);
    }

    public static Problem unauthorized(String detail) {
        return of("unauthorized", "No valid token", 401, detail);
    }

    public static Problem forbidden(String detail) {
        return of("forbidden", "Not allowed", 403, detail);
    }

    public static Problem notFound() {
        return of("not-found", "Not found", 404, "There is no such object.");
    }

    public static Problem methodNotAllowed() {
        return of("method-not-allowed", "Method not allowed", 405, "This path has no such method.");
    }

    public static Problem conflict(String detail) {
        return of("conflict", "Conflict with the current state", 409, detail);
    }

    public static Problem clockGoesBack(String detail) {
        return of("clock-goes-back", "The clock never goes back", 422, detail);
    }

    public static Problem internalError() {
        return of("internal-error", "Internal error", 500, "See the launcher's log.");
    }

    public static Problem unavailable(String detail) {
        return of("unavailable", "Not available at the moment", 503, detail);
    }

    private static Problem of(String name, String title, int status, String detail) {
        return new Problem("urn:saldo:problem:" + name, title, status, detail);
    }
}
