package io.saldo.images;

/** Images cannot be made; the message says in a sentence why, and what to do. */
final class ImagesFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImagesFailure(String message) {
        super(message);
    }

    ImagesFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
