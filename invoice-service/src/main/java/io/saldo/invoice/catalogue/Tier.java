package io.saldo.invoice.catalogue;

import io.saldo.platform.money.Quantity;
import io.saldo.platform.money.UnitPrice;
import java.util.Optional;

/** Units up to and including that quantity at that price; the last one has no end (U-6). */
public record Tier(Optional<Quantity> upTo, UnitPrice unitPrice) {}
