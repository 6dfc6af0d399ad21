package io.saldo.invoice.term;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.account.AccountStore;
import io.saldo.invoice.account.BillingType;
import io.saldo.invoice.account.PayerLink;
import io.saldo.invoice.catalogue.Product;
import io.saldo.invoice.catalogue.ProductCategory;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.BillingClock;
import io.saldo.platform.time.Dated;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps an order of a term and asks account-service whether it may start (I-2). */
@UseCase
class RequestTerm {

    private final AccountStore accounts;
    private final FindPeriodPrice quote;
    private final AskedPeriodStore ask;
    private final AuditLog audit;
    private final IdGenerator ids;
    private final BillingClock clock;

    RequestTerm(
            AccountStore accounts,
            FindPeriodPrice quote,
            AskedPeriodStore ask,
            AuditLog audit,
            IdGenerator ids,
            BillingClock clock) {
        this.accounts = accounts;
        this.quote = quote;
        this.ask = ask;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<TermResult> handle(AccountId id, TermWish wish, ChangeTerm.By by) {
        return accounts.lock(id)
                .chain(() -> accounts.find(id))
                .map(Optional::orElseThrow)
                .chain(account -> request(account, wish, clock.now()))
                .call(result -> result instanceof TermResult.Done(Term term)
                        ? audit.append(change(term, by))
                        : Uni.createFrom().voidItem());
    }

    private Uni<TermResult> request(AccountChanged account, TermWish wish, Instant now) {
        if (Dated.at(account.billingType(), now) == BillingType.UNMETERED) {
            return rejected(new TermRejection.Unmetered());
        }
        CurrencyUnit settlement = Dated.at(account.settlementCurrency(), now);
        if (settlement != account.pricingCurrency()) {
            return rejected(new TermRejection.OtherCurrency(settlement));
        }
        String cloud = wish.cloudAccountId().orElseGet(() -> own(account));
        return accounts.links(List.of(cloud)).chain(links -> PayerLink.at(links, now)
                .filter(link -> link.payer().equals(account.billingAccountId()))
                .map(_ -> priced(account, wish, cloud, now))
                .orElseGet(() -> rejected(new TermRejection.NotPaidFor(cloud))));
    }

    private static String own(AccountChanged account) {
        return account.payees().stream()
                .filter(payee -> payee.type().equals("OWN"))
                .map(AccountChanged.Payee::cloudAccountId)
                .findFirst()
                .orElse("");
    }

    private Uni<TermResult> priced(AccountChanged account, TermWish wish, String cloud, Instant now) {
        return quote.product(wish.product())
                .chain(found -> found.filter(product -> product.category() == ProductCategory.TERM)
                        .map(product -> quote.price(account, product.code(), wish.period(), now)
                                .chain(price -> price.filter(Money::isPositive)
                                        .map(amount -> keep(account, wish, order(product, wish, cloud, now), amount))
                                        .orElseGet(() -> rejected(
                                                new TermRejection.NoPrice(product.code(), account.pricingCurrency())))))
                        .orElseGet(() -> rejected(new TermRejection.NotATermProduct(wish.product()))));
    }

    private static TermOrder order(Product product, TermWish wish, String cloud, Instant now) {
        return new TermOrder(cloud, wish.resourceId(), product.code(), product.scope(), wish.period(), now);
    }

    private Uni<TermResult> keep(AccountChanged account, TermWish wish, TermOrder order, Money price) {
        var choice = new AskedPeriodStore.Choice(wish.couponCode(), wish.voucherId());
        String id = ids.newId("trm", account.billingAccountId());
        return ask.first(account, id, order, wish.autoRenew().orElse(true), price, choice)
                .map(TermResult.Done::new);
    }

    private static AuditLog.Change change(Term term, ChangeTerm.By by) {
        return new AuditLog.Change(
                by.name(),
                "order-term",
                Optional.of(term.account()),
                term.id(),
                by.reason(),
                Optional.empty(),
                Optional.of(TermView.of(term)));
    }

    private static Uni<TermResult> rejected(TermRejection why) {
        return Uni.createFrom().item(why);
    }
}
