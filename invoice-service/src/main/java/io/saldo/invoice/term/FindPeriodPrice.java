package io.saldo.invoice.term;

import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.account.TaxPoint;
import io.saldo.invoice.catalogue.CatalogueStore;
import io.saldo.invoice.catalogue.Price;
import io.saldo.invoice.catalogue.PriceModel;
import io.saldo.invoice.catalogue.Product;
import io.saldo.invoice.discount.DiscountStore;
import io.saldo.invoice.tax.TaxRuleStore;
import io.saldo.invoice.tax.TaxRules;
import io.saldo.invoice.tax.Taxation;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.Dated;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Prices a period by the price of its start, and taxes an amount of it by the rules of a day (SP-3, I-14, I-21). */
@Singleton
class FindPeriodPrice {

    private final CatalogueStore catalogue;
    private final DiscountStore discounts;
    private final TaxRuleStore taxRules;

    FindPeriodPrice(CatalogueStore catalogue, DiscountStore discounts, TaxRuleStore taxRules) {
        this.catalogue = catalogue;
        this.discounts = discounts;
        this.taxRules = taxRules;
    }

    /** Empty without a price of that moment. */
    Uni<Optional<Money>> price(AccountChanged account, String product, TermLength length, Instant start) {
        return catalogue
                .prices(List.of(product))
                .chain(prices -> discounts.of(account).map(held -> Price.at(prices, account.pricingCurrency(), start)
                        .map(Price::model)
                        .filter(PriceModel.Flat.class::isInstance)
                        .map(PriceModel.Flat.class::cast)
                        .map(flat -> new TermPrice(
                                        flat.unitPrice(),
                                        length,
                                        held.of(product, account.calendar().dayOf(start)))
                                .price())));
    }

    /** Nothing under the tax point TOPUP: the money was taxed when it came. */
    Uni<Taxation> taxed(AccountChanged account, Product product, Money amount, Instant now) {
        return rules(account, now)
                .map(rules -> Taxation.of(
                        List.of(new Taxation.Taxable(product.taxClass(), amount)), rules, amount.currency()));
    }

    /** What comes on top of the price; an inclusive tax is part of it. */
    Uni<Money> estimatedTax(AccountChanged account, Product product, Money price, Instant now) {
        return taxed(account, product, price, now).map(taxation -> taxation.lineNets()
                .getFirst()
                .plus(taxation.lineTaxes().getFirst())
                .minus(price));
    }

    Uni<Optional<Product>> product(String code) {
        return catalogue.products(List.of(code)).map(found -> found.stream().findFirst());
    }

    private Uni<TaxRules> rules(AccountChanged account, Instant now) {
        return Dated.at(account.taxPoint(), now) == TaxPoint.TOPUP
                ? Uni.createFrom().item(TaxRules.NONE)
                : taxRules.all()
                        .map(all -> TaxRules.of(
                                all,
                                account.owner().country(),
                                account.calendar().dayOf(now)));
    }
}
