package io.saldo.payment.gateway;

import io.saldo.platform.money.Money;
import java.time.Duration;
import java.util.Optional;

/**
 * A charge of a saved method, under one of our order ids; {@code askedBefore} is how long ago, by real time, its company may
 * first have been asked for it, and empty when it never was. A company that keeps no keys needs that.
 */
public record ChargeAsked(
        String merchantOrderId, String token, Money total, String description, Optional<Duration> askedBefore) {

    /** One that nobody was asked for before. */
    public ChargeAsked(String merchantOrderId, String token, Money total, String description) {
        this(merchantOrderId, token, total, description, Optional.empty());
    }
}
