package io.saldo.invoice.usage;

import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.account.PayerLink;
import io.saldo.invoice.alert.SpendAlerts;
import io.saldo.invoice.catalogue.Price;
import io.saldo.invoice.catalogue.PriceModel;
import io.saldo.invoice.catalogue.Product;
import io.saldo.invoice.catalogue.ProductCategory;
import io.saldo.invoice.charge.Charge;
import io.saldo.invoice.charge.MonthRating;
import io.saldo.invoice.charge.NetQuantity;
import io.saldo.invoice.charge.OpenLine;
import io.saldo.invoice.charge.Share;
import io.saldo.invoice.discount.Discounts;
import io.saldo.invoice.setting.TagKeys;
import io.saldo.platform.money.ExactAmount;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What an account uses and corrects in a golden month, told in lines, and what no document has taken of it. */
public final class GoldenUsage {

    private static final String TAX_CLASS = "STANDARD";

    private final AccountChanged account;
    private final Rating rating;
    private final MonthRating months = new MonthRating(Map.of());
    private final Map<UsageKey, KeptEvent> kept = new HashMap<>();
    private final Map<String, UsageEvent> events = new HashMap<>();
    private final List<Charge> open = new ArrayList<>();
    private final List<String> story = new ArrayList<>();

    /** The account pays for these cloud accounts, at prices by product. */
    public GoldenUsage(
            AccountChanged account, List<String> clouds, Discounts discounts, Map<String, PriceModel> prices) {
        this.account = account;
        Map<String, List<PayerLink>> links = new HashMap<>();
        clouds.forEach(cloud -> links.put(
                cloud, List.of(PayerLink.of(cloud, account.billingAccountId(), Optional.empty(), Optional.empty()))));
        Map<String, Product> products = new HashMap<>();
        Map<String, List<Price>> lists = new HashMap<>();
        new TreeMap<>(prices).forEach((code, model) -> {
            story.add("price %s %s".formatted(code, model));
            products.put(code, new Product(code, code, "hour", ProductCategory.METERED, true, false, TAX_CLASS));
            lists.put(
                    code,
                    List.of(new Price(
                            "prc-" + code,
                            code,
                            account.pricingCurrency(),
                            model,
                            PayerLink.BEGINNING,
                            Optional.empty())));
        });
        discounts.own().forEach(discount -> story.add("discount " + discount));
        this.rating = new Rating(new RatingBasis(
                links,
                Map.of(account.billingAccountId(), new Payer(account, discounts, SpendAlerts.NONE)),
                products,
                lists,
                TagKeys.NONE));
    }

    public void use(String cloud, String id, String product, String quantity, String start, String end) {
        story.add("use %s %s %s: %s from %s to %s".formatted(id, cloud, product, quantity, start, end));
        UsageEvent event = Events.of(cloud, id, product, quantity, start, end);
        events.put(id, event);
        kept.put(event.key(), Kept.of(rating, event));
        charge(Rates.shares(rating, event));
    }

    public void correct(String id, String quantity) {
        story.add("correct %s to %s".formatted(id, quantity));
        UsageEvent event = Optional.ofNullable(events.get(id)).orElseThrow();
        UsageEvent correction = Events.correction(event, id + "-corrected", quantity, 5);
        var corrections = new Corrections(List.of(correction), kept);
        corrections.apply(Set.of(correction.key()), TagKeys.NONE).values().forEach(this::charge);
        corrections.corrected().forEach(one -> kept.put(one.key(), one));
    }

    private void charge(List<Share> shares) {
        shares.stream().map(months::charge).forEach(open::add);
    }

    /** What is told since the last time, in order. */
    public List<String> story() {
        List<String> told = List.copyOf(story);
        story.clear();
        return told;
    }

    /** What a month takes: of itself and before, by cloud account and product; taken once. */
    public List<OpenLine> take(YearMonth month) {
        Map<String, OpenLine> lines = new TreeMap<>();
        List<Charge> taken = open.stream()
                .filter(charge -> !charge.key().month().isAfter(month))
                .toList();
        taken.forEach(charge -> lines.merge(charge.key() + charge.product(), line(charge), GoldenUsage::plus));
        open.removeAll(taken);
        return List.copyOf(lines.values());
    }

    private OpenLine line(Charge charge) {
        return new OpenLine(
                charge.key().cloudAccountId(),
                charge.key().month(),
                charge.product(),
                TAX_CLASS,
                charge.quantity(),
                ExactAmount.zero(account.pricingCurrency()).plus(charge.amount()));
    }

    private static OpenLine plus(OpenLine sum, OpenLine next) {
        NetQuantity quantity = sum.quantity().plus(next.quantity());
        return new OpenLine(
                sum.cloudAccountId(),
                sum.month(),
                sum.product(),
                sum.taxClass(),
                quantity,
                sum.exact().plus(next.exact()));
    }
}
