package io.saldo.payment.method;

/** What came of the wish to save a method. */
sealed interface MethodResult {

    /** It stands; its page is still to be asked for. */
    record Made(String methodId) implements MethodResult {}

    record Refused(MethodRejection rejection) implements MethodResult {}
}
