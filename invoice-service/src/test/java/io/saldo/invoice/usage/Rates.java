package io.saldo.invoice.usage;

import io.saldo.invoice.catalogue.PriceModel;
import io.saldo.invoice.catalogue.Tier;
import io.saldo.invoice.catalogue.Tiers;
import io.saldo.invoice.charge.Charge;
import io.saldo.invoice.charge.MonthRating;
import io.saldo.invoice.charge.Share;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Quantity;
import io.saldo.platform.money.UnitPrice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pure rating, for tests. */
final class Rates {

    private Rates() {}

    static List<Share> shares(Rating rating, UsageEvent event) {
        return ((Rated.Charged) rating.rate(event)).shares();
    }

    static List<Charge> of(Rating rating, MonthRating months, UsageEvent event) {
        return shares(rating, event).stream().map(months::charge).toList();
    }

    static String sum(Rating rating, List<UsageEvent> events) {
        var months = new MonthRating(Map.of());
        return plain(events.stream()
                .flatMap(event -> of(rating, months, event).stream())
                .map(charge -> charge.amount().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    static String plain(Charge charge) {
        return plain(charge.amount().value());
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    static PriceModel model(String model, String upTo, String first, String above, String size, String each) {
        var tiers = new Tiers(List.of(
                new Tier(Optional.of(Quantity.parse(upTo)), UnitPrice.parse(first, CurrencyUnit.IDR)),
                new Tier(Optional.empty(), UnitPrice.parse(above, CurrencyUnit.IDR))));
        return switch (model) {
            case "TIERED" -> new PriceModel.Tiered(tiers);
            case "VOLUME" -> new PriceModel.Volume(tiers);
            case "PACKAGE" -> new PriceModel.Packaged(Quantity.parse(size), UnitPrice.parse(each, CurrencyUnit.IDR));
            default -> new PriceModel.Flat(UnitPrice.parse(first, CurrencyUnit.IDR));
        };
    }
}
