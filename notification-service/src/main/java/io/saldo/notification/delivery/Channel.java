package io.saldo.notification.delivery;

/** How something is told: in the console, or by mail. */
public enum Channel {
    EMAIL,
    INTERNAL
}
