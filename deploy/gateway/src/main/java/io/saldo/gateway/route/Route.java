package io.saldo.gateway.route;

import io.saldo.gateway.contract.EdgeContract;

/** Where a request goes and how large its body may be. */
public record Route(Service service, long bodyLimit) {

    /** What any call may send. */
    public static final long USUAL_BODY = EdgeContract.bodyLimit("usual");

    /** What a payment gateway's callback may send. */
    public static final long CALLBACK_BODY = EdgeContract.bodyLimit("callback");

    /** What the link of a mail may be followed with. */
    public static final long LINK_BODY = EdgeContract.bodyLimit("link");

    /** A route with the usual body limit. */
    public static Route to(Service service) {
        return new Route(service, USUAL_BODY);
    }
}
