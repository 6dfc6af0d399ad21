package io.saldo.payment.method;

/** How far a method is: being handed over, saved, or neither any more. */
public enum MethodState {
    ACTIVE,
    FAILED,
    REMOVED,
    SETTING_UP
}
