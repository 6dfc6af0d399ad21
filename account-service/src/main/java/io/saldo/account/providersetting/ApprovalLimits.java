package io.saldo.account.providersetting;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How much an operator does a day without an approver, by deed and currency; where nothing stands there is no limit. */
public record ApprovalLimits(Map<LimitedDeed, Map<CurrencyUnit, Money>> limits) {

    static final ApprovalLimits NONE = new ApprovalLimits(Map.of());

    public ApprovalLimits {
        limits = Map.copyOf(limits);
    }

    public boolean isLimited(LimitedDeed deed) {
        return !limits.getOrDefault(deed, Map.of()).isEmpty();
    }

    public Optional<Money> of(LimitedDeed deed, CurrencyUnit currency) {
        return Optional.ofNullable(limits.getOrDefault(deed, Map.of()).get(currency));
    }

    static ApprovalLimits read(PlainValue value) {
        var fields = value.fields(
                Arrays.stream(LimitedDeed.values()).map(LimitedDeed::field).collect(Collectors.toSet()));
        Map<LimitedDeed, Map<CurrencyUnit, Money>> limits = new LinkedHashMap<>();
        for (LimitedDeed deed : LimitedDeed.values()) {
            fields.find(deed.field()).ifPresent(found -> limits.put(deed, found.amounts()));
        }
        return new ApprovalLimits(limits);
    }

    Object shown() {
        Map<String, Object> shown = new LinkedHashMap<>();
        for (LimitedDeed deed : LimitedDeed.values()) {
            if (limits.containsKey(deed)) {
                shown.put(deed.field(), Amounts.shown(limits.getOrDefault(deed, Map.of())));
            }
        }
        return shown;
    }
}
