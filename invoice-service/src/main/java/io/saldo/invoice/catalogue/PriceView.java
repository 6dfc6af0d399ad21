package io.saldo.invoice.catalogue;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Quantity;
import io.saldo.platform.money.UnitPrice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A price as it is shown. */
public record PriceView(
        String id,
        String product,
        String model,
        CurrencyUnit currency,
        Optional<String> unitPrice,
        Optional<List<TierView>> tiers,
        Optional<Quantity> packageSize,
        Instant validFrom,
        Optional<Instant> validTo) {

    /** A tier as it is shown. */
    public record TierView(Optional<Quantity> upTo, String unitPrice) {}

    static PriceView of(Price price) {
        return switch (price.model()) {
            case PriceModel.Flat flat -> of(price, "FLAT", Optional.of(flat.unitPrice()), Optional.empty());
            case PriceModel.Tiered tiered -> of(price, "TIERED", tiered.tiers());
            case PriceModel.Volume volume -> of(price, "VOLUME", volume.tiers());
            case PriceModel.Packaged packaged ->
                of(price, "PACKAGE", Optional.of(packaged.unitPrice()), Optional.of(packaged.size()));
        };
    }

    private static PriceView of(
            Price price, String model, Optional<UnitPrice> unitPrice, Optional<Quantity> packageSize) {
        return new PriceView(
                price.id(),
                price.product(),
                model,
                price.currency(),
                unitPrice.map(PriceView::plain),
                Optional.empty(),
                packageSize,
                price.validFrom(),
                price.validTo());
    }

    private static PriceView of(Price price, String model, Tiers tiers) {
        List<TierView> views = tiers.list().stream()
                .map(tier -> new TierView(tier.upTo(), plain(tier.unitPrice())))
                .toList();
        return new PriceView(
                price.id(),
                price.product(),
                model,
                price.currency(),
                Optional.empty(),
                Optional.of(views),
                Optional.empty(),
                price.validFrom(),
                price.validTo());
    }

    private static String plain(UnitPrice price) {
        return price.value().toPlainString();
    }
}
