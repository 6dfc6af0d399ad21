package io.saldo.invoice.usage;

import io.saldo.invoice.account.PayerLink;
import io.saldo.invoice.alert.SpendAlerts;
import io.saldo.invoice.catalogue.Price;
import io.saldo.invoice.catalogue.Product;
import io.saldo.invoice.setting.TagKeys;
import io.saldo.platform.id.AccountId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known for rating a batch: payer links and prices by cloud account and product, payers, products, listed tags. */
record RatingBasis(
        Map<String, List<PayerLink>> links,
        Map<AccountId, Payer> payers,
        Map<String, Product> products,
        Map<String, List<Price>> prices,
        TagKeys tagKeys) {

    Optional<Price> price(String product, String id) {
        return prices.getOrDefault(product, List.of()).stream()
                .filter(price -> price.id().equals(id))
                .findFirst();
    }

    SpendAlerts alertsOf(AccountId payer) {
        return Optional.ofNullable(payers.get(payer)).map(Payer::alerts).orElse(SpendAlerts.NONE);
    }
}
