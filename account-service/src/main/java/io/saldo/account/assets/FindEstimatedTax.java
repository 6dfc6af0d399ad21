package io.saldo.account.assets;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.account.TaxPoint;
import io.saldo.account.billvoucher.RowCoverStore;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Scope;
import io.saldo.account.tax.TaxRule;
import io.saldo.account.tax.TaxRuleStore;
import io.saldo.platform.money.Money;
import io.saldo.platform.money.Rounding;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.time.Dated;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what the next invoices will add to the unbilled usage of an account: their tax; it is that before vouchers (A-6, I-14, I-21, W-4). */
@Singleton
class FindEstimatedTax {

    /** What is unbilled, by tax class; of a charge that is partly invoiced, the rest is taken to be of the same mix. */
    private static final String MIX = """
            select c.scope, coalesce(p.tax_class, 'STANDARD') as tax_class, sum(r.total) as total
            from running_charge c
            join charge_row r using (billing_account_id, usage_month, scope, cloud_account_id)
            left join product_tax p on p.product = r.product
            where c.billing_account_id = :account and c.total - c.nothing_due <> coalesce(c.invoiced_total, 0)
            group by c.scope, coalesce(p.tax_class, 'STANDARD')
            """;

    private final TaxRuleStore rules;
    private final RowCoverStore covers;

    FindEstimatedTax(TaxRuleStore rules, RowCoverStore covers) {
        this.rules = rules;
        this.covers = covers;
    }

    private record Share(Scope scope, String taxClass, BigDecimal total) {}

    /** The invoices come with the next month, by the tax point and the rules of then. */
    Uni<Money> of(BookedFigures booked) {
        BillingAccount account = booked.account();
        Instant issue = account.terms().startOf(account.monthAt(booked.at()).plusMonths(1));
        if (Dated.at(account.terms().taxPoint(), issue) == TaxPoint.TOPUP) {
            return Uni.createFrom().item(booked.none());
        }
        return rules.inForce(
                        account.profile().owner().country(),
                        account.zoneAt(issue).dayOf(issue))
                .chain(inForce -> inForce.isEmpty()
                        ? Uni.createFrom().item(booked.none())
                        : covers.covered(account.id(), account.profile().pricingCurrency())
                                .map(covered -> counted(booked, covered))
                                .chain(covered -> mix(account).map(mix -> tax(booked, covered, mix, inForce))));
    }

    private static Map<Scope, Money> counted(BookedFigures booked, Map<Scope, Money> covered) {
        return covered.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> booked.balances()
                .counted(it.getValue())));
    }

    private static Uni<List<Share>> mix(BillingAccount account) {
        return Sql.of(MIX)
                .with("account", account.id().value())
                .list(row -> new Share(Scope.valueOf(row.text("scope")), row.text("tax_class"), row.decimal("total")));
    }

    private static Money tax(
            BookedFigures booked, Map<Scope, Money> covered, List<Share> mix, Map<String, TaxRule> inForce) {
        return Money.sum(
                mix.stream()
                        .flatMap(share -> Optional.ofNullable(inForce.get(share.taxClass)).stream()
                                .map(rule -> rule.addedTo(part(booked, covered, mix, share))))
                        .toList(),
                booked.balances().currency());
    }

    private static Money part(BookedFigures booked, Map<Scope, Money> covered, List<Share> mix, Share share) {
        BigDecimal whole = mix.stream()
                .filter(other -> other.scope == share.scope)
                .map(Share::total)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Money unbilled = unbilled(booked, share.scope).plus(covered.getOrDefault(share.scope, booked.none()));
        return whole.signum() == 0
                ? booked.none()
                : Rounding.cut(
                        unbilled.decimal().multiply(share.total).divide(whole, MathContext.DECIMAL128),
                        unbilled.currency());
    }

    private static Money unbilled(BookedFigures booked, Scope scope) {
        return Money.sum(
                booked.balances().figures().entrySet().stream()
                        .filter(figure -> figure.getKey().account() == BookAccount.UNBILLED)
                        .filter(figure -> figure.getKey().dimension().usageScope() == scope)
                        .map(Map.Entry::getValue)
                        .toList(),
                booked.balances().currency());
    }
}
