package io.saldo.system.kill;

import io.saldo.stack.client.UsageEvent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One account of the campaign, with what was posted for it and acknowledged, and nothing else. */
final class Subject {

    private final String cloudAccountId;
    private final Role role;
    private final List<Long> topUps = new ArrayList<>();
    private final List<Long> adjustments = new ArrayList<>();
    private final List<Long> invoicePayments = new ArrayList<>();
    private final Map<YearMonth, BigDecimal> charges = new HashMap<>();
    private int cancelled;
    private String id = "";

    Subject(String cloudAccountId, Role role) {
        this.cloudAccountId = cloudAccountId;
        this.role = role;
    }

    String cloudAccountId() {
        return cloudAccountId;
    }

    Role role() {
        return role;
    }

    String id() {
        return id;
    }

    String path(String rest) {
        return "/api/v1/billing-accounts/" + id + rest;
    }

    /** A figure of it, for a sentence. */
    String called(String figure) {
        return cloudAccountId + " (" + id + "), " + figure;
    }

    void isNamed(String billingAccountId) {
        id = billingAccountId;
    }

    synchronized void toppedUp(long credit) {
        topUps.add(credit);
    }

    synchronized void cancelledOrder() {
        cancelled++;
    }

    synchronized void adjusted(long amount) {
        adjustments.add(amount);
    }

    synchronized void paidInvoice(long amount) {
        invoicePayments.add(amount);
    }

    synchronized void used(UsageEvent event, BigDecimal price, YearMonth month) {
        charges.merge(month, event.quantity().multiply(price).setScale(10, RoundingMode.HALF_UP), BigDecimal::add);
    }

    synchronized List<Long> topUps() {
        return List.copyOf(topUps);
    }

    synchronized int cancelled() {
        return cancelled;
    }

    synchronized int payments() {
        return topUps.size() + invoicePayments.size();
    }

    /** The whole units of a month, cut once. */
    synchronized long billed(YearMonth month) {
        return charges.getOrDefault(month, BigDecimal.ZERO)
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
    }

    synchronized List<YearMonth> months() {
        return charges.keySet().stream().sorted().toList();
    }

    /** What is left when every bill is paid. */
    synchronized long cash() {
        long in = sum(topUps) + sum(adjustments) + sum(invoicePayments);
        return in - months().stream().mapToLong(this::billed).sum();
    }

    /** Indonesian VAT on a top-up: 12 % on eleven twelfths, cut. */
    static long taxOn(long credit) {
        return credit * 12 * 11 / (100 * 12);
    }

    private static long sum(List<Long> amounts) {
        return amounts.stream().mapToLong(Long::longValue).sum();
    }
}
