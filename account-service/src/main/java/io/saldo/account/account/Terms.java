package io.saldo.account.account;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.time.BillingZone;
import io.saldo.platform.time.Dated;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What holds for an account from a date on: each a history, oldest first (C-5, A-16). */
public record Terms(
        List<Dated<String>> timeZone,
        List<Dated<PaymentMode>> paymentMode,
        List<Dated<BillingType>> billingType,
        List<Dated<CurrencyUnit>> settlementCurrency,
        List<Dated<TaxPoint>> taxPoint) {

    public Terms {
        timeZone = List.copyOf(timeZone);
        paymentMode = List.copyOf(paymentMode);
        billingType = List.copyOf(billingType);
        settlementCurrency = List.copyOf(settlementCurrency);
        taxPoint = List.copyOf(taxPoint);
    }

    public BillingZone zoneAt(Instant instant) {
        return new BillingZone(ZoneId.of(Dated.at(timeZone, instant)));
    }

    /** The month of an account; it ends when the next one begins, in the zone that holds from then on (C-5). */
    public YearMonth monthAt(Instant instant) {
        YearMonth month = zoneAt(instant).monthOf(instant);
        return startOf(month).isAfter(instant) ? month.minusMonths(1) : month;
    }

    /** 00:00 on the 1st in the zone that holds from then on (C-5). */
    public Instant startOf(YearMonth month) {
        return timeZone.stream()
                .filter(zone ->
                        zone.from().filter(startIn(zone, month)::isBefore).isEmpty())
                .map(zone -> startIn(zone, month))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /**
     * With what changes on the 1st of next month. A zone whose 1st of next month has passed already comes a month
     * later, so that no month ends in the past.
     */
    Terms patched(AccountPatch patch, Optional<TaxPoint> newTaxPoint, Instant now) {
        Terms moved = patch.timeZone().map(zone -> inZone(zone, now)).orElse(this);
        YearMonth next = monthAt(now).plusMonths(1);
        return new Terms(
                moved.timeZone,
                moved.changed(moved.paymentMode, patch.paymentMode(), next),
                moved.changed(moved.billingType, patch.billingType(), next),
                moved.settlementCurrency,
                moved.changed(moved.taxPoint, newTaxPoint, next));
    }

    /** With the tax point that follows from what the account has become, from the 1st of next month. */
    Terms withTaxPointOf(Function<PaymentMode, AccountKind> kind, Instant now) {
        YearMonth next = monthAt(now).plusMonths(1);
        Instant turn = startOf(next);
        TaxPoint following = TaxPoint.of(kind.apply(Dated.at(paymentMode, turn)));
        return Dated.at(taxPoint, turn) == following
                ? this
                : new Terms(
                        timeZone,
                        paymentMode,
                        billingType,
                        settlementCurrency,
                        changed(taxPoint, following, next, turn));
    }

    /** With another settlement currency from the beginning of a month on. */
    Terms settlingIn(CurrencyUnit currency, YearMonth month) {
        return new Terms(
                timeZone,
                paymentMode,
                billingType,
                changed(settlementCurrency, currency, month, startOf(month)),
                taxPoint);
    }

    /** Everything that is to come begins with a month, so it moves with the beginning of that month. */
    private Terms inZone(String zone, Instant now) {
        YearMonth next = monthAt(now).plusMonths(1);
        Instant turn = startIn(Dated.always(zone), next);
        List<Dated<String>> zones = turn.isAfter(now)
                ? changed(timeZone, zone, next, turn)
                : changed(timeZone, zone, next.plusMonths(1), startIn(Dated.always(zone), next.plusMonths(1)));
        var moved = new Terms(zones, paymentMode, billingType, settlementCurrency, taxPoint);
        return new Terms(
                zones,
                moved(paymentMode, moved, now),
                moved(billingType, moved, now),
                moved(settlementCurrency, moved, now),
                moved(taxPoint, moved, now));
    }

    private <T> List<Dated<T>> moved(List<Dated<T>> history, Terms to, Instant now) {
        return history.stream()
                .map(dated -> new Dated<>(
                        dated.value(), dated.from().map(from -> from.isAfter(now) ? to.startOf(monthAt(from)) : from)))
                .toList();
    }

    private <T> List<Dated<T>> changed(List<Dated<T>> history, Optional<T> value, YearMonth month) {
        return value.map(present -> changed(history, present, month, startOf(month)))
                .orElse(history);
    }

    /** A value from a month on; whatever was to come in that month or later gives way to it. */
    private <T> List<Dated<T>> changed(List<Dated<T>> history, T value, YearMonth month, Instant start) {
        Stream<Dated<T>> earlier = history.stream().filter(dated -> dated.from()
                .filter(from -> !monthAt(from).isBefore(month))
                .isEmpty());
        return Stream.concat(earlier, Stream.of(Dated.since(start, value))).toList();
    }

    private static Instant startIn(Dated<String> zone, YearMonth month) {
        return new BillingZone(ZoneId.of(zone.value())).startOf(month);
    }
}
