package io.saldo.stack.focus;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.client.Api;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What Saldo itself shows of accounts and months: how many events it has taken, and their exact amount. */
record MonthAmounts(Map<KnownAccount, Map<YearMonth, Amount>> amounts) {

    record Amount(long events, BigDecimal exact) {}

    static MonthAmounts read(Api operator, Collection<KnownAccount> accounts, List<YearMonth> months) {
        Map<KnownAccount, Map<YearMonth, Amount>> amounts = new LinkedHashMap<>();
        for (KnownAccount account : accounts) {
            Map<YearMonth, Amount> ofAccount = new LinkedHashMap<>();
            months.forEach(month -> ofAccount.put(month, amount(operator, account, month)));
            amounts.put(account, ofAccount);
        }
        return new MonthAmounts(amounts);
    }

    long events() {
        return amounts.values().stream()
                .flatMap(months -> months.values().stream())
                .mapToLong(Amount::events)
                .sum();
    }

    private static Amount amount(Api operator, KnownAccount account, YearMonth month) {
        JsonNode usage = operator.get(
                "/api/v1/billing-accounts/" + account.billingAccountId() + "/usage?counted=true&month=" + month);
        BigDecimal exact = BigDecimal.ZERO;
        for (JsonNode item : usage.path("items")) {
            exact = exact.add(new BigDecimal(item.path("amount").path("exact").asText()));
        }
        return new Amount(usage.path("events").asLong(), exact);
    }
}
