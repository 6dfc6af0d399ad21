package io.saldo.invoice.usage;

import static io.saldo.invoice.usage.UsageRefusal.Reason.DEREGISTERED;
import static io.saldo.invoice.usage.UsageRefusal.Reason.NO_PRICE;
import static io.saldo.invoice.usage.UsageRefusal.Reason.UNKNOWN_ACCOUNT;
import static io.saldo.invoice.usage.UsageRefusal.Reason.UNKNOWN_PRODUCT;

import io.saldo.invoice.account.AccountStatus;
import io.saldo.invoice.account.BillingType;
import io.saldo.invoice.catalogue.Price;
import io.saldo.invoice.catalogue.Product;
import io.saldo.invoice.catalogue.ProductCategory;
import io.saldo.invoice.charge.ChargeKey;
import io.saldo.invoice.charge.NetQuantity;
import io.saldo.invoice.charge.Share;
import io.saldo.invoice.charge.Tariff;
import io.saldo.invoice.discount.Percent;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.time.Dated;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rates usage: the payer of its start, its price in the pricing currency, the discount of its day (U-2, U-4, U-5, U-9,
 * SP-11). What that comes to is the share's, alone or within its month (U-6, C-2).
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
        Optional<UsageRefusal> tooLarge = refusalOf(event, List.of());
        if (tooLarge.isPresent()) {
            return new Rated.NotRated(tooLarge.get());
        }
        Product product = basis.products().get(event.product());
        if (product == null || product.category() != ProductCategory.METERED) {
            return waits("product:" + event.product(), UNKNOWN_PRODUCT, "There is no metered product of this code.");
        }
        return new UsageSplit(event, basis.links().getOrDefault(event.cloudAccountId(), List.of()), basis.payers())
                .parts()
                .map(parts -> rate(event, product, parts))
                .orElseGet(() -> waits(
                        "cloud-account:" + event.cloudAccountId(), UNKNOWN_ACCOUNT, "Nobody is known to pay for it."));
    }

    private Rated rate(UsageEvent event, Product product, List<UsagePart> parts) {
        if (parts.stream().anyMatch(part -> part.account().status() == AccountStatus.DEREGISTERED)) {
            return waits("cloud-account:" + event.cloudAccountId(), DEREGISTERED, "Its payer is deregistered.");
        }
        List<UsagePart> metered = parts.stream().filter(Rating::isMetered).toList();
        return metered.isEmpty() ? new Rated.Unmetered() : charged(event, product, metered);
    }

    /** Each part by itself: another payer may begin within an event, or another billing type of the same one (U-3). */
    private static boolean isMetered(UsagePart part) {
        return Dated.at(part.account().billingType(), part.start()) == BillingType.METERED;
    }

    private Rated charged(UsageEvent event, Product product, List<UsagePart> parts) {
        List<Share> shares = new ArrayList<>();
        for (UsagePart part : parts) {
            Optional<Price> price = priceOf(product, part);
            if (price.isEmpty()) {
                String currency = part.account().pricingCurrency().name();
                return waits(
                        "price:" + product.code() + ":" + currency,
                        NO_PRICE,
                        "It has no price in " + currency + " then.");
            }
            shares.add(share(event, product, part, price.get()));
        }
        return refusalOf(event, shares).<Rated>map(Rated.NotRated::new).orElseGet(() -> new Rated.Charged(shares));
    }

    private Optional<Price> priceOf(Product product, UsagePart part) {
        List<Price> prices = basis.prices().getOrDefault(product.code(), List.of());
        return Price.at(prices, part.account().pricingCurrency(), part.start());
    }

    private Share share(UsageEvent event, Product product, UsagePart part, Price price) {
        AccountId payer = part.account().billingAccountId();
        var key = new ChargeKey(payer, event.cloudAccountId(), YearMonth.from(part.day()), product.scope());
        Percent discount = part.payer().discounts().of(product.code(), part.day());
        return new Share(
                key,
                product.code(),
                part.day(),
                event.resourceId(),
                basis.tagKeys().listed(event.tags(), part.day()),
                NetQuantity.ZERO,
                NetQuantity.of(part.quantity()),
                new Tariff(price.id(), price.model(), price.currency(), discount),
                product.countsInOngoing(),
                part.start(),
                part.end());
    }

    /** One event past what every column has room for is a mistake of its sender (U-3). */
    static Optional<UsageRefusal> refusalOf(UsageEvent event, List<Share> shares) {
        if (event.quantity().value().compareTo(MOST_QUANTITY) > 0) {
            return tooLarge("Its quantity is above " + MOST_QUANTITY.toPlainString() + ".");
        }
        return shares.stream().anyMatch(Rating::costsTooMuch)
                ? tooLarge("It would cost more than " + MOST_AMOUNT.toPlainString() + ".")
                : Optional.empty();
    }

    private static boolean costsTooMuch(Share share) {
        return share.tariff().model().amountOf(share.after().value()).compareTo(MOST_AMOUNT) > 0;
    }

    private static Optional<UsageRefusal> tooLarge(String detail) {
        return Optional.of(UsageRefusal.of(UsageRefusal.Reason.TOO_LARGE, detail));
    }

    private static Rated waits(String waitsFor, UsageRefusal.Reason reason, String detail) {
        return new Rated.NotRated(UsageRefusal.until(waitsFor, reason, detail));
    }
}
