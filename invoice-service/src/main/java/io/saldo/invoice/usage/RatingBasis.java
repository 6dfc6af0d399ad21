package io.saldo.invoice.usage;

import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.account.PayerLink;
import io.saldo.invoice.catalogue.Price;
import io.saldo.invoice.catalogue.Product;
import io.saldo.platform.id.AccountId;
import java.util.List;
import java.util.Map;

/** What is known for rating a batch: payer links and prices by cloud account and product, accounts, products. */
public record RatingBasis(
        Map<String, List<PayerLink>> links,
        Map<AccountId, AccountChanged> accounts,
        Map<String, Product> products,
        Map<String, List<Price>> prices) {}
