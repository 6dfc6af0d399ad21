package io.saldo.invoice.catalogue;

import io.saldo.platform.money.CurrencyUnit;
import java.time.Instant;
import java.util.Optional;

/** A price as it is shown. */
public record PriceView(
        String id,
        String product,
        String model,
        CurrencyUnit currency,
        String unitPrice,
        Instant validFrom,
        Optional<Instant> validTo) {

    static PriceView of(Price price) {
        return switch (price.model()) {
            case PriceModel.Flat flat ->
                new PriceView(
                        price.id(),
                        price.product(),
                        "FLAT",
                        price.currency(),
                        flat.unitPrice().value().toPlainString(),
                        price.validFrom(),
                        price.validTo());
        };
    }
}
