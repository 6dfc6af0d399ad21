package io.saldo.invoice.usage;

import io.saldo.invoice.account.AccountStore;
import io.saldo.invoice.account.PayerLink;
import io.saldo.invoice.catalogue.CatalogueStore;
import io.saldo.invoice.catalogue.Price;
import io.saldo.invoice.catalogue.Product;
import io.saldo.invoice.setting.SettingStore;
import io.saldo.invoice.setting.TagKeys;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what rating a batch needs, in four statements whatever its size, and one more when usage has tags. */
@Singleton
class FindRatingBasis {

    private final AccountStore accounts;
    private final PayerStore payers;
    private final CatalogueStore catalogue;
    private final SettingStore settings;

    FindRatingBasis(AccountStore accounts, PayerStore payers, CatalogueStore catalogue, SettingStore settings) {
        this.accounts = accounts;
        this.payers = payers;
        this.catalogue = catalogue;
        this.settings = settings;
    }

    Uni<RatingBasis> of(List<UsageEvent> events) {
        Set<String> products = events.stream().map(UsageEvent::product).collect(Collectors.toSet());
        return accounts.links(events.stream().map(UsageEvent::cloudAccountId).collect(Collectors.toSet()))
                .chain(links -> payers.find(links.stream().map(PayerLink::payer).collect(Collectors.toSet()))
                        .chain(found -> catalogue
                                .products(products)
                                .chain(known -> catalogue.prices(products).chain(prices -> tagKeys(events)
                                        .map(keys -> basis(links, found, known, prices, keys))))));
    }

    private Uni<TagKeys> tagKeys(List<UsageEvent> events) {
        return events.stream().allMatch(event -> event.tags().isEmpty() && !event.isCorrection())
                ? Uni.createFrom().item(TagKeys.NONE)
                : settings.tagKeys();
    }

    private static RatingBasis basis(
            List<PayerLink> links, List<Payer> payers, List<Product> products, List<Price> prices, TagKeys tagKeys) {
        return new RatingBasis(
                links.stream().collect(Collectors.groupingBy(PayerLink::cloudAccountId)),
                payers.stream()
                        .collect(Collectors.toMap(payer -> payer.account().billingAccountId(), Function.identity())),
                products.stream().collect(Collectors.toMap(Product::code, Function.identity())),
                prices.stream().collect(Collectors.groupingBy(Price::product)),
                tagKeys);
    }
}
