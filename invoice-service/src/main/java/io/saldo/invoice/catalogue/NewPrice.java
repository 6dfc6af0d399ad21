package io.saldo.invoice.catalogue;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Quantity;
import io.saldo.platform.money.UnitPrice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A price as it is posted. */
public record NewPrice(
        String product,
        String model,
        CurrencyUnit currency,
        Optional<String> unitPrice,
        Optional<List<Tier>> tiers,
        Optional<Quantity> packageSize,
        String validFrom,
        Optional<String> validTo) {

    /** Units up to and including that quantity at that price; the last tier has no end. */
    public record Tier(Optional<Quantity> upTo, String unitPrice) {}

    private static final Set<String> MODELS = Set.of("FLAT", "PACKAGE", "TIERED", "VOLUME");

    public NewPrice {
        if (!MODELS.contains(model)) {
            throw new IllegalArgumentException("A price is FLAT, TIERED, VOLUME or PACKAGE.");
        }
        Instant from = PriceStart.parse(validFrom);
        if (validTo.map(PriceStart::parse).filter(end -> !end.isAfter(from)).isPresent()) {
            throw new IllegalArgumentException("validTo must be after validFrom.");
        }
        Optional<UnitPrice> _ = unitPrice.map(text -> UnitPrice.parse(text, currency));
    }

    boolean isFlat() {
        return model.equals("FLAT") && tiers.isEmpty() && packageSize.isEmpty();
    }

    /** The price under its new id; only for one that is flat. */
    Price price(String id) {
        String text = unitPrice.orElseThrow();
        return new Price(
                id,
                product,
                currency,
                new PriceModel.Flat(UnitPrice.parse(text, currency)),
                PriceStart.parse(validFrom),
                validTo.map(PriceStart::parse));
    }
}
