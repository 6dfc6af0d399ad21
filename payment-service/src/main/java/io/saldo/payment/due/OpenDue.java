package io.saldo.payment.due;

import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** Something that a saved method is to be charged for now, and how often that was tried. */
public record OpenDue(String dueId, PaymentDue.Reason reason, Money rest, int tries, Optional<Instant> firstTryAt) {}
