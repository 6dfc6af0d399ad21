package io.saldo.payment.gateway;

/** A payment company did not answer, or not with an answer that can be used; asking again later is right. */
public final class GatewayAway extends RuntimeException {

    private static final long serialVersionUID = 1;

    public GatewayAway(String detail) {
        super(detail, null, false, false);
    }
}
