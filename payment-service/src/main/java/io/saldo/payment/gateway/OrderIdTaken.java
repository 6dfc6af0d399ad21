package io.saldo.payment.gateway;

/** The company has seen this order id and takes each only once: a further try needs a further id. */
public final class OrderIdTaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    public OrderIdTaken(String merchantOrderId) {
        super(merchantOrderId + " was used before.", null, false, false);
    }
}
