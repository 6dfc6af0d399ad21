package io.saldo.bench;

import io.saldo.stack.client.Api;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Registers the accounts: postpaid, so that no usage suspends them, and without a contract of credit. */
final class Population {

    private static final int AT_ONCE = 24;

    private Population() {}

    /** A repeat finds the accounts that are there already. */
    static List<Holder> register(Api operator, int accounts) {
        List<String> ids = IntStream.range(0, accounts)
                .mapToObj(i -> "bench-%05d".formatted(i))
                .toList();
        register(operator, ids.getFirst()); // alone, so that only one token is fetched
        List<Holder> holders =
                Crowd.map(ids, AT_ONCE, Progress.of("accounts registered"), id -> register(operator, id));
        return Crowd.map(holders, AT_ONCE, Progress.of("accounts without mail"), holder -> silence(operator, holder));
    }

    /** Nobody gets mail: tens of thousands would be a measurement of the local mail server. */
    private static Holder silence(Api operator, Holder holder) {
        operator.put(holder.path("/contacts"), Map.of("contacts", List.of(), "reason", "Benchmark"));
        return holder;
    }

    private static Holder register(Api operator, String id) {
        var answer = operator.put("/api/v1/cloud-accounts/" + id, registration(id));
        return new Holder(id, answer.path("billingAccountId").asText());
    }

    private static Map<String, Object> registration(String id) {
        return Map.of(
                "name", id,
                "email", id + "@example.com",
                "locale", "en",
                "timeZone", "Asia/Jakarta",
                "currency", "IDR",
                "accountType", "DIRECT",
                "paymentMode", "POSTPAID",
                "billingType", "METERED",
                "owner", Map.of("kind", "INDIVIDUAL", "name", id, "verified", true, "country", "ID"));
    }
}
