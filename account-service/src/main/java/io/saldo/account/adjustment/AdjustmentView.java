package io.saldo.account.adjustment;

import io.saldo.platform.money.Money;
import java.time.Instant;

/** What an adjustment answers. */
public record AdjustmentView(
        String transactionId, Adjustment.Target asset, Money amount, Instant bookedAt, String reason) {}
