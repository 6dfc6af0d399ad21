package io.saldo.account.account;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.time.Dated;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** One value of one dated field; {@code from} is empty where it holds since the beginning of time. */
record TermRow(String field, String from, String value) {

    private static final String TIME_ZONE = "timeZone";
    private static final String PAYMENT_MODE = "paymentMode";
    private static final String BILLING_TYPE = "billingType";
    private static final String SETTLEMENT_CURRENCY = "settlementCurrency";
    private static final String TAX_POINT = "taxPoint";

    static List<TermRow> of(Terms terms) {
        return Stream.of(
                        rows(TIME_ZONE, terms.timeZone(), Function.identity()),
                        rows(PAYMENT_MODE, terms.paymentMode(), PaymentMode::name),
                        rows(BILLING_TYPE, terms.billingType(), BillingType::name),
                        rows(SETTLEMENT_CURRENCY, terms.settlementCurrency(), CurrencyUnit::name),
                        rows(TAX_POINT, terms.taxPoint(), TaxPoint::name))
                .flatMap(Function.identity())
                .toList();
    }

    static Terms terms(Map<String, List<TermRow>> byField) {
        return new Terms(
                history(byField, TIME_ZONE, Function.identity()),
                history(byField, PAYMENT_MODE, PaymentMode::valueOf),
                history(byField, BILLING_TYPE, BillingType::valueOf),
                history(byField, SETTLEMENT_CURRENCY, CurrencyUnit::of),
                history(byField, TAX_POINT, TaxPoint::valueOf));
    }

    private static <T> Stream<TermRow> rows(String field, List<Dated<T>> history, Function<T, String> text) {
        return history.stream()
                .map(dated ->
                        new TermRow(field, dated.from().map(Instant::toString).orElse(""), text.apply(dated.value())));
    }

    private static <T> List<Dated<T>> history(
            Map<String, List<TermRow>> byField, String field, Function<String, T> value) {
        return byField.getOrDefault(field, List.of()).stream()
                .map(row -> new Dated<>(
                        value.apply(row.value),
                        Optional.of(row.from).filter(from -> !from.isEmpty()).map(Instant::parse)))
                .toList();
    }
}
