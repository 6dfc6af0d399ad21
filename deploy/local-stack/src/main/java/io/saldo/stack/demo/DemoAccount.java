package io.saldo.stack.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cloud accounts that every local stack knows, as the sign-in names need them. */
record DemoAccount(String cloudAccountId, Map<String, Object> registration) {

    private static final String MAJU_NUMBER = "9120001234567";

    static List<DemoAccount> all() {
        return List.of(
                of("1001", "Budi Santoso", "PREPAID", "IDR", person("Budi Santoso")),
                of("1002", "Agus Wijaya", "POSTPAID", "USD", person("Agus Wijaya")),
                of("2001", "PT Maju Bersama", "POSTPAID", "IDR", enterprise("PT Maju Bersama"))
                        .with("creditControlled", true),
                of("2002", "PT Maju Bersama, Jaya", "PREPAID", "IDR", enterprise("PT Maju Bersama")),
                of("3001", "Toko Mitra", "PREPAID", "IDR", person("Toko Mitra"))
                        .with("accountType", "ECOSYSTEM")
                        .with("partnerId", "partner"));
    }

    private static DemoAccount of(String id, String name, String mode, String currency, Map<String, Object> owner) {
        Map<String, Object> registration = new LinkedHashMap<>();
        registration.put("name", name);
        registration.put("email", "finance-" + id + "@example.com");
        registration.put("locale", "en");
        registration.put("timeZone", "Asia/Jakarta");
        registration.put("currency", currency);
        registration.put("accountType", "DIRECT");
        registration.put("paymentMode", mode);
        registration.put("billingType", "METERED");
        registration.put("owner", owner);
        return new DemoAccount(id, registration);
    }

    private DemoAccount with(String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(registration);
        changed.put(field, value);
        return new DemoAccount(cloudAccountId, changed);
    }

    private static Map<String, Object> person(String name) {
        return Map.of("kind", "INDIVIDUAL", "name", name, "verified", true, "country", "ID");
    }

    private static Map<String, Object> enterprise(String name) {
        return Map.of(
                "kind",
                "ENTERPRISE",
                "name",
                name,
                "registrationNumber",
                MAJU_NUMBER,
                "verified",
                true,
                "country",
                "ID");
    }
}
