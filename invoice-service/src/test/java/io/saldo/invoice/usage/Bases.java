package io.saldo.invoice.usage;

import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.account.PayerLink;
import io.saldo.invoice.alert.SpendAlerts;
import io.saldo.invoice.catalogue.Price;
import io.saldo.invoice.catalogue.PriceModel;
import io.saldo.invoice.catalogue.Product;
import io.saldo.invoice.catalogue.ProductCategory;
import io.saldo.invoice.discount.Discounts;
import io.saldo.invoice.setting.TagKeys;
import io.saldo.platform.money.CurrencyUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is known for rating, for tests: one product "compute" at one price in IDR. */
final class Bases {

    static final Product COMPUTE =
            new Product("compute", "Compute", "hour", ProductCategory.METERED, true, false, "STANDARD");

    private Bases() {}

    static RatingBasis of(AccountChanged account, PriceModel model) {
        return of(account.links(), List.of(account), model);
    }

    static RatingBasis of(List<PayerLink> links, List<AccountChanged> accounts, PriceModel model) {
        return of(
                links,
                accounts.stream()
                        .map(account -> new Payer(account, Discounts.NONE, SpendAlerts.NONE))
                        .toList(),
                model,
                TagKeys.NONE);
    }

    static RatingBasis of(AccountChanged account, Discounts discounts, PriceModel model) {
        return of(account.links(), List.of(new Payer(account, discounts, SpendAlerts.NONE)), model, TagKeys.NONE);
    }

    static RatingBasis of(List<PayerLink> links, List<Payer> payers, PriceModel model, TagKeys tagKeys) {
        return new RatingBasis(
                links.stream().collect(Collectors.groupingBy(PayerLink::cloudAccountId)),
                payers.stream()
                        .collect(Collectors.toMap(payer -> payer.account().billingAccountId(), Function.identity())),
                Map.of("compute", COMPUTE),
                Map.of(
                        "compute",
                        List.of(new Price(
                                "prc-1", "compute", CurrencyUnit.IDR, model, PayerLink.BEGINNING, Optional.empty()))),
                tagKeys);
    }
}
