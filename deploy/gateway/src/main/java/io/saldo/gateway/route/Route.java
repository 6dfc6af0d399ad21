package io.saldo.gateway.route;

/** Where a request goes and how large its body may be. */
public record Route(Service service, long bodyLimit) {

    private static final long KIB = 1024;

    /** What any call may send. */
    public static final long USUAL_BODY = 256 * KIB;

    /** What {@code POST /usage-events} may send: a thousand events at once. */
    public static final long USAGE_BODY = 2048 * KIB;

    /** What a payment gateway's callback may send. */
    public static final long CALLBACK_BODY = 64 * KIB;

    /** What the link of a mail may be followed with. */
    public static final long LINK_BODY = 4 * KIB;

    /** A route with the usual body limit. */
    public static Route to(Service service) {
        return new Route(service, USUAL_BODY);
    }
}
