package io.saldo.invoice.usage;

import static io.saldo.invoice.usage.UsageRefusal.Reason.DEREGISTERED;
import static io.saldo.invoice.usage.UsageRefusal.Reason.NO_PRICE;
import static io.saldo.invoice.usage.UsageRefusal.Reason.UNKNOWN_ACCOUNT;
import static io.saldo.invoice.usage.UsageRefusal.Reason.UNKNOWN_PRODUCT;

import io.saldo.invoice.account.AccountStatus;
import io.saldo.invoice.account.BillingType;
import io.saldo.invoice.catalogue.Price;
import io.saldo.invoice.catalogue.PriceModel;
import io.saldo.invoice.catalogue.Product;
import io.saldo.invoice.catalogue.ProductCategory;
import io.saldo.invoice.charge.Charge;
import io.saldo.invoice.charge.ChargeKey;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Rounding;
import io.saldo.platform.money.UnitPrice;
import io.saldo.platform.time.Dated;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rates usage: the payer of its start, its price in the pricing currency, rounded half up to 10 decimals once (U-2, U-4,
 * U-5, U-6, SP-11, C-2). Discounts will stand between price and rounding (U-9).
 */
final class Rating {

    /** One event past these is a mistake of its sender; sums of those within have room in every column. */
    private static final BigDecimal MOST_QUANTITY = BigDecimal.TEN.pow(15);

    private static final BigDecimal MOST_AMOUNT = BigDecimal.TEN.pow(12);

    private final RatingBasis basis;

    Rating(RatingBasis basis) {
        this.basis = basis;
    }

    Rated rate(UsageEvent event) {
        if (event.quantity().value().compareTo(MOST_QUANTITY) > 0) {
            return tooLarge("Its quantity is above " + MOST_QUANTITY.toPlainString() + ".");
        }
        Product product = basis.products().get(event.product());
        if (product == null || product.category() != ProductCategory.METERED) {
            return waits("product:" + event.product(), UNKNOWN_PRODUCT, "There is no metered product of this code.");
        }
        return new UsageSplit(event, basis.links().getOrDefault(event.cloudAccountId(), List.of()), basis.accounts())
                .parts()
                .map(parts -> rate(event, product, parts))
                .orElseGet(() -> waits(
                        "cloud-account:" + event.cloudAccountId(), UNKNOWN_ACCOUNT, "Nobody is known to pay for it."));
    }

    private Rated rate(UsageEvent event, Product product, List<UsagePart> parts) {
        if (parts.stream().anyMatch(part -> part.payer().status() == AccountStatus.DEREGISTERED)) {
            return waits("cloud-account:" + event.cloudAccountId(), DEREGISTERED, "Its payer is deregistered.");
        }
        List<UsagePart> metered = parts.stream().filter(Rating::isMetered).toList();
        return metered.isEmpty() ? new Rated.Unmetered() : charged(event, product, metered);
    }

    /** Each part by itself: another payer may begin within an event, or another billing type of the same one (U-3). */
    private static boolean isMetered(UsagePart part) {
        return Dated.at(part.payer().billingType(), part.start()) == BillingType.METERED;
    }

    private Rated charged(UsageEvent event, Product product, List<UsagePart> parts) {
        List<Charge> charges = new ArrayList<>();
        for (UsagePart part : parts) {
            Optional<Price> price = priceOf(product, part);
            if (price.isEmpty()) {
                String currency = part.payer().pricingCurrency().name();
                return waits(
                        "price:" + product.code() + ":" + currency,
                        NO_PRICE,
                        "It has no price in " + currency + " then.");
            }
            BigDecimal unrounded = unrounded(part, price.get());
            if (unrounded.compareTo(MOST_AMOUNT) > 0) {
                return tooLarge("It would cost more than " + MOST_AMOUNT.toPlainString() + ".");
            }
            charges.add(charge(
                    event,
                    product,
                    part,
                    unitPrice(price.get()),
                    Rounding.exact(unrounded, price.get().currency())));
        }
        return new Rated.Charged(charges);
    }

    private Optional<Price> priceOf(Product product, UsagePart part) {
        List<Price> prices = basis.prices().getOrDefault(product.code(), List.of());
        return Price.at(prices, part.payer().pricingCurrency(), part.start());
    }

    private static Charge charge(
            UsageEvent event, Product product, UsagePart part, UnitPrice unitPrice, ExactAmount amount) {
        var key = new ChargeKey(
                part.payer().billingAccountId(), event.cloudAccountId(), YearMonth.from(part.day()), product.scope());
        return new Charge(
                key,
                product.code(),
                part.day(),
                event.resourceId(),
                part.quantity(),
                unitPrice,
                amount,
                product.countsInOngoing(),
                part.start(),
                part.end());
    }

    private static BigDecimal unrounded(UsagePart part, Price price) {
        return unitPrice(price).times(part.quantity());
    }

    private static UnitPrice unitPrice(Price price) {
        return switch (price.model()) {
            case PriceModel.Flat flat -> flat.unitPrice();
        };
    }

    private static Rated tooLarge(String detail) {
        return new Rated.NotRated(UsageRefusal.of(UsageRefusal.Reason.TOO_LARGE, detail));
    }

    private static Rated waits(String waitsFor, UsageRefusal.Reason reason, String detail) {
        return new Rated.NotRated(UsageRefusal.until(waitsFor, reason, detail));
    }
}
