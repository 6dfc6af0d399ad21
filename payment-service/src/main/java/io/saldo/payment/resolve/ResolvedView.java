package io.saldo.payment.resolve;

import java.util.Optional;

/** What became of money that was in no book; {@code paymentId} is the payment that it is now. */
public record ResolvedView(String id, Resolution.To to, Optional<String> paymentId, String reason) {}
