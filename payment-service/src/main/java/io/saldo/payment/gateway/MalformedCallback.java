package io.saldo.payment.gateway;

/** A callback with a good proof that cannot be read. */
public final class MalformedCallback extends RuntimeException {

    private static final long serialVersionUID = 1;

    public MalformedCallback(String detail) {
        super(detail, null, false, false);
    }
}
