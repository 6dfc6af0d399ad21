package io.saldo.payment.gateway;

/** A payment company understood and said no; the same asked again gets the same answer. */
public final class GatewayRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;

    public GatewayRefused(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    /** Its reason, as far as it gave one. */
    public String code() {
        return code;
    }
}
