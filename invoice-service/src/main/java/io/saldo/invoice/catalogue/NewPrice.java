package io.saldo.invoice.catalogue;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Quantity;
import io.saldo.platform.money.UnitPrice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A price as it is posted (U-5, U-6). */
public record NewPrice(
        String product,
        String model,
        CurrencyUnit currency,
        Optional<String> unitPrice,
        Optional<List<NewTier>> tiers,
        Optional<Quantity> packageSize,
        String validFrom,
        Optional<String> validTo) {

    /** Units up to and including that quantity at that price; the last tier has no end. */
    public record NewTier(Optional<Quantity> upTo, String unitPrice) {}

    /** Refused where it is read, so that whoever posts it hears of it. */
    public NewPrice {
        Instant from = PriceStart.parse(validFrom);
        if (validTo.map(PriceStart::parse).filter(end -> !end.isAfter(from)).isPresent()) {
            throw new IllegalArgumentException("validTo must be after validFrom.");
        }
        PriceModel _ = read(model, currency, unitPrice, tiers, packageSize);
    }

    /** The price under its new id. */
    Price price(String id) {
        return new Price(
                id,
                product,
                currency,
                read(model, currency, unitPrice, tiers, packageSize),
                PriceStart.parse(validFrom),
                validTo.map(PriceStart::parse));
    }

    private static PriceModel read(
            String model,
            CurrencyUnit currency,
            Optional<String> unitPrice,
            Optional<List<NewTier>> tiers,
            Optional<Quantity> packageSize) {
        boolean inTiers = model.equals("TIERED") || model.equals("VOLUME");
        boolean packaged = model.equals("PACKAGE");
        if (unitPrice.isPresent() == inTiers || tiers.isPresent() != inTiers || packageSize.isPresent() != packaged) {
            throw new IllegalArgumentException(
                    "FLAT has a unitPrice, TIERED and VOLUME have tiers, PACKAGE has a unitPrice and a packageSize.");
        }
        return switch (model) {
            case "FLAT" -> new PriceModel.Flat(UnitPrice.parse(unitPrice.orElseThrow(), currency));
            case "TIERED" -> new PriceModel.Tiered(tiers(tiers.orElseThrow(), currency));
            case "VOLUME" -> new PriceModel.Volume(tiers(tiers.orElseThrow(), currency));
            case "PACKAGE" ->
                new PriceModel.Packaged(packageSize.orElseThrow(), UnitPrice.parse(unitPrice.orElseThrow(), currency));
            default -> throw new IllegalArgumentException("A price is FLAT, TIERED, VOLUME or PACKAGE.");
        };
    }

    private static Tiers tiers(List<NewTier> tiers, CurrencyUnit currency) {
        return new Tiers(tiers.stream()
                .map(tier -> new Tier(tier.upTo(), UnitPrice.parse(tier.unitPrice(), currency)))
                .toList());
    }
}
