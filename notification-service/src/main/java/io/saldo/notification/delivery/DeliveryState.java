package io.saldo.notification.delivery;

/** What has become of a delivery; an internal message is sent by being there. */
public enum DeliveryState {
    FAILED,
    PLANNED,
    SENT
}
