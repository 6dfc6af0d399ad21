package io.saldo.account.voucher;

import io.saldo.account.account.Checks;
import io.saldo.account.billvoucher.VoucherType;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the figures of a bill voucher or coupon may be, taken together (V-1, V-4). */
record HeldLimits(VoucherKind kind, HeldTerms terms) {

    private static final long MOST_MINOR_UNITS = 1_000_000_000_000L;
    private static final int MOST_PRODUCTS = 100;

    Checks check(Checks checks) {
        Worth worth = terms.worth();
        boolean percentage = worth.type() == VoucherType.DISCOUNT;
        boolean fits = kind == VoucherKind.COUPON || !percentage;
        checks.holds(fits, "/type", "A bill voucher pays an amount; only a coupon may be a DISCOUNT.")
                .holds(worth.value().isPresent() != percentage, "/value", "What it gives; a percentage has none.")
                .holds(worth.percent().isPresent() == percentage, "/percent", "Of a DISCOUNT alone.")
                .holds(worth.maximum().isEmpty() || percentage, "/maximum", "Of a DISCOUNT alone.")
                .holds(
                        worth.minimumSpend().isPresent() || worth.type() != VoucherType.SPEND_AND_SAVE,
                        "/minimumSpend",
                        "From which spend on it is used.");
        amounts(worth, checks);
        products("/products", terms.restriction().products(), checks);
        products("/exclusions", terms.restriction().exclusions(), checks);
        checks.holds(
                terms.restriction().products().isEmpty()
                        || terms.restriction().exclusions().isEmpty(),
                "/exclusions",
                "Of a voucher that names no products.");
        return new VoucherLimits(
                        worth.value(),
                        terms.validFrom(),
                        Optional.of(terms.expiresAt()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                .check(checks);
    }

    /** Of all its amounts; empty when it has none. */
    static List<CurrencyUnit> currencies(Worth worth) {
        return Stream.of(worth.value(), worth.maximum(), worth.minimumSpend())
                .flatMap(Optional::stream)
                .map(Money::currency)
                .distinct()
                .toList();
    }

    private static void amounts(Worth worth, Checks checks) {
        checks.holds(isGood(worth.maximum()), "/maximum", "More than 0, at most " + MOST_MINOR_UNITS + " minor units.")
                .holds(isGood(worth.minimumSpend()), "/minimumSpend", "More than 0, at most " + MOST_MINOR_UNITS + ".")
                .holds(currencies(worth).size() <= 1, "/value", "All amounts in one currency.")
                .holds(
                        worth.percent()
                                .filter(percent ->
                                        percent.signum() <= 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0)
                                .isEmpty(),
                        "/percent",
                        "More than 0, at most 100.");
    }

    private static void products(String pointer, List<String> products, Checks checks) {
        checks.holds(
                products.size() <= MOST_PRODUCTS
                        && products.stream().allMatch(product -> product.matches("[A-Za-z0-9._:-]{1,200}")),
                pointer,
                "At most " + MOST_PRODUCTS + " product codes.");
    }

    private static boolean isGood(Optional<Money> amount) {
        return amount.filter(money -> !money.isPositive() || money.minorUnits() > MOST_MINOR_UNITS)
                .isEmpty();
    }
}
