package io.saldo.invoice.usage;

import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.account.AccountStore;
import io.saldo.invoice.account.PayerLink;
import io.saldo.invoice.catalogue.CatalogueStore;
import io.saldo.invoice.catalogue.Price;
import io.saldo.invoice.catalogue.Product;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what rating a batch needs, in four statements whatever its size. */
@Singleton
class FindRatingBasis {

    private final AccountStore accounts;
    private final CatalogueStore catalogue;

    FindRatingBasis(AccountStore accounts, CatalogueStore catalogue) {
        this.accounts = accounts;
        this.catalogue = catalogue;
    }

    Uni<RatingBasis> of(List<UsageEvent> events) {
        Set<String> products = events.stream().map(UsageEvent::product).collect(Collectors.toSet());
        return accounts.links(events.stream().map(UsageEvent::cloudAccountId).collect(Collectors.toSet()))
                .chain(links -> accounts.find(
                                links.stream().map(PayerLink::payer).collect(Collectors.toSet()))
                        .chain(payers -> catalogue.products(products).chain(known -> catalogue
                                .prices(products)
                                .map(prices -> basis(links, payers, known, prices)))));
    }

    private static RatingBasis basis(
            List<PayerLink> links, List<AccountChanged> payers, List<Product> products, List<Price> prices) {
        return new RatingBasis(
                links.stream().collect(Collectors.groupingBy(PayerLink::cloudAccountId)),
                payers.stream().collect(Collectors.toMap(AccountChanged::billingAccountId, Function.identity())),
                products.stream().collect(Collectors.toMap(Product::code, Function.identity())),
                prices.stream().collect(Collectors.groupingBy(Price::product)));
    }
}
