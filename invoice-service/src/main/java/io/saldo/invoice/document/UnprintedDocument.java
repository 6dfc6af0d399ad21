package io.saldo.invoice.document;

import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.util.Optional;

/** A document that could not be printed, and why; one that is parked is not tried again by itself. */
public record UnprintedDocument(
        String invoiceId,
        String number,
        AccountId billingAccountId,
        boolean parked,
        long attempts,
        Optional<Instant> retryAt,
        String lastError) {}
