package io.saldo.invoice.catalogue;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Quantity;
import io.saldo.platform.money.UnitPrice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A price model as columns; tiers as {@code 100:10,:8}, up to 100 at 10 and above at 8. */
record PriceColumns(
        String model, Optional<BigDecimal> unitPrice, Optional<String> tiers, Optional<BigDecimal> packageSize) {

    static PriceColumns of(PriceModel model) {
        return switch (model) {
            case PriceModel.Flat flat ->
                new PriceColumns("FLAT", Optional.of(flat.unitPrice().value()), Optional.empty(), Optional.empty());
            case PriceModel.Tiered tiered -> inTiers("TIERED", tiered.tiers());
            case PriceModel.Volume volume -> inTiers("VOLUME", volume.tiers());
            case PriceModel.Packaged packaged ->
                new PriceColumns(
                        "PACKAGE",
                        Optional.of(packaged.unitPrice().value()),
                        Optional.empty(),
                        Optional.of(packaged.size().value()));
        };
    }

    PriceModel read(CurrencyUnit currency) {
        return switch (model) {
            case "FLAT" -> new PriceModel.Flat(price(currency));
            case "TIERED" -> new PriceModel.Tiered(tiers(currency));
            case "VOLUME" -> new PriceModel.Volume(tiers(currency));
            case "PACKAGE" -> new PriceModel.Packaged(new Quantity(packageSize.orElseThrow()), price(currency));
            default -> throw new IllegalStateException("A price has the model " + model);
        };
    }

    private static PriceColumns inTiers(String model, Tiers tiers) {
        String text = tiers.list().stream()
                .map(tier -> tier.upTo().map(Quantity::toString).orElse("")
                        + ':'
                        + tier.unitPrice().value().toPlainString())
                .collect(Collectors.joining(","));
        return new PriceColumns(model, Optional.empty(), Optional.of(text), Optional.empty());
    }

    private UnitPrice price(CurrencyUnit currency) {
        return new UnitPrice(unitPrice.orElseThrow(), currency);
    }

    private Tiers tiers(CurrencyUnit currency) {
        List<Tier> list = Stream.of(tiers.orElseThrow().split(","))
                .map(tier -> tier.split(":", 2))
                .map(tier -> new Tier(
                        Optional.of(tier[0]).filter(end -> !end.isEmpty()).map(Quantity::parse),
                        UnitPrice.parse(tier[1], currency)))
                .toList();
        return new Tiers(list);
    }
}
