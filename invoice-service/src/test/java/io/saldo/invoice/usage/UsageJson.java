package io.saldo.invoice.usage;

/** A usage event as a CloudEvent in JSON. */
public final class UsageJson {

    private UsageJson() {}

    public static String of(String cloudAccount, String id, String product, String quantity, String start, String end) {
        return """
                {"specversion": "1.0", "id": "%s", "source": "/cloud", "type": "usage.recorded", "time": "%s",
                 "data": {"cloudAccountId": "%s", "resourceId": "vm-1", "product": "%s", "quantity": "%s",
                          "unit": "hour", "periodStart": "%s", "periodEnd": "%s", "tags": {"team": "web"}}}
                """.formatted(id, end, cloudAccount, product, quantity, start, end);
    }
}
