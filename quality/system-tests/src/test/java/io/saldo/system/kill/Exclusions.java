package io.saldo.system.kill;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Points that a service never passes, each with the reason; a point that is hit all the same fails. */
final class Exclusions {

    private static final String NO_SCHEDULE = "it has no work that is scheduled by account";
    private static final String SILENT = "it announces nothing";

    private static final String NO_REFUND = "no customer of the campaign takes money out";
    private static final String NO_METHOD = "no customer of the campaign has saved a card";

    private static final Map<String, Map<String, String>> OF = Map.of(
            "payment-service",
            Map.of(
                    "CHARGE_ANSWERED", NO_METHOD,
                    "CHARGE_BEFORE_CALL", NO_METHOD,
                    "REFUND_ANSWERED", NO_REFUND,
                    "REFUND_BEFORE_CALL", NO_REFUND),
            "notification-service",
            Map.of(
                    "DUE_BEFORE_COMMIT", NO_SCHEDULE,
                    "DUE_COMMITTED", NO_SCHEDULE,
                    "OUTBOX_BEFORE_SEND", SILENT,
                    "OUTBOX_SENT_NOT_DELETED", SILENT));

    private Exclusions() {}

    static Set<String> of(String service) {
        return OF.getOrDefault(service, Map.of()).keySet();
    }

    /** What was passed over without being excluded, and what was hit although it is. */
    static Set<String> mistakes(String service, Set<String> registered, Set<String> hit) {
        return Stream.concat(
                        registered.stream()
                                .filter(point ->
                                        !hit.contains(point) && !of(service).contains(point))
                                .map(point -> service + " was never killed at " + point),
                        of(service).stream()
                                .filter(hit::contains)
                                .map(point -> service + " does pass " + point + ", which is excluded"))
                .collect(Collectors.toSet());
    }
}
