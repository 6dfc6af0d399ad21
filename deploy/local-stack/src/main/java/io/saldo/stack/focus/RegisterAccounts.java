package io.saldo.stack.focus;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.client.Api;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Registers sub-accounts as cloud accounts: POSTPAID, in UTC, without a country and so without tax. */
final class RegisterAccounts {

    private static final int LONGEST_ID = 128;
    private static final int LONGEST_NAME = 200;

    private final Api operator;

    RegisterAccounts(Api operator) {
        this.operator = operator;
    }

    static boolean isRegistered(Api operator, RowUsage.SubAccount account) {
        return operator.find(path(account)).isPresent();
    }

    /** By the id that the file has; an account that Saldo knows otherwise than this is left out. */
    Map<String, KnownAccount> register(List<RowUsage.SubAccount> accounts) {
        Map<String, KnownAccount> known = new LinkedHashMap<>();
        accounts.forEach(account -> register(account).ifPresent(one -> known.put(account.id(), one)));
        return known;
    }

    private Optional<KnownAccount> register(RowUsage.SubAccount account) {
        String path = path(account);
        boolean isNew = operator.find(path).isEmpty();
        Optional<JsonNode> registered = operator.unlessConflict("PUT", path, registration(account));
        KnownAccount known = known(account, registered.orElseGet(() -> operator.get(path)), isNew);
        return registered.isPresent() || isAsWanted(known) ? Optional.of(known) : Optional.empty();
    }

    /** Registered by an import of another file, say, under another name. */
    private boolean isAsWanted(KnownAccount account) {
        JsonNode there = operator.get("/api/v1/billing-accounts/" + account.billingAccountId());
        return there.path("paymentMode").asText().equals("POSTPAID")
                && there.path("billingType").asText().equals("METERED")
                && there.path("timeZone").asText().equals("UTC")
                && there.path("pricingCurrency")
                        .asText()
                        .equals(account.source().currency());
    }

    private static KnownAccount known(RowUsage.SubAccount account, JsonNode view, boolean isNew) {
        return new KnownAccount(
                account,
                view.path("cloudAccountId").asText(),
                view.path("ownBillingAccountId").asText(),
                isNew);
    }

    private static String path(RowUsage.SubAccount account) {
        return "/api/v1/cloud-accounts/" + SafeId.of(account.id(), LONGEST_ID);
    }

    private static Map<String, Object> registration(RowUsage.SubAccount account) {
        String printable = account.name().replaceAll("\\p{Cntrl}", " ").strip();
        String name = printable.substring(0, Math.min(printable.length(), LONGEST_NAME));
        return Map.of(
                "name", name,
                "email", "cloud-costs@example.com",
                "locale", "en",
                "timeZone", "UTC",
                "currency", account.currency(),
                "accountType", "DIRECT",
                "paymentMode", "POSTPAID",
                "billingType", "METERED",
                "owner", Map.of("kind", "INDIVIDUAL", "name", name, "verified", false));
    }
}
