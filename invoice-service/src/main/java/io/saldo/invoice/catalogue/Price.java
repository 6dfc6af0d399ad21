package io.saldo.invoice.catalogue;

import io.saldo.platform.money.CurrencyUnit;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** A price of a product in a currency, for usage that starts in its time (U-5). */
public record Price(
        String id,
        String product,
        CurrencyUnit currency,
        PriceModel model,
        Instant validFrom,
        Optional<Instant> validTo) {

    public boolean holdsAt(Instant instant) {
        return !instant.isBefore(validFrom)
                && validTo.filter(end -> !instant.isBefore(end)).isEmpty();
    }

    public boolean overlaps(Price other) {
        return !id.equals(other.id)
                && product.equals(other.product)
                && currency == other.currency
                && validTo.filter(end -> !other.validFrom.isBefore(end)).isEmpty()
                && other.validTo.filter(end -> !validFrom.isBefore(end)).isEmpty();
    }

    Price until(Instant end) {
        return new Price(id, product, currency, model, validFrom, Optional.of(end));
    }

    public static Optional<Price> at(Collection<Price> prices, CurrencyUnit currency, Instant instant) {
        return prices.stream()
                .filter(price -> price.currency == currency && price.holdsAt(instant))
                .findFirst();
    }
}
