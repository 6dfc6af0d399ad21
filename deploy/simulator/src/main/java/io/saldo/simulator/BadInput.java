package io.saldo.simulator;

/** A request that a company cannot understand; its text is the answer. */
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BadInput(String message) {
        super(message, null, false, false);
    }
}
