package io.saldo.simulator.delivery;

import io.vertx.core.json.JsonArray;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;

/** The latest deliveries, oldest first. */
final class DeliveryLog {

    private static final int LONGEST = 10_000;

    private final Deque<Delivery> deliveries = new ArrayDeque<>();

    void add(Delivery delivery) {
        deliveries.add(delivery);
        if (deliveries.size() > LONGEST) {
            deliveries.remove();
        }
    }

    JsonArray toJson(Predicate<String> ofOrder) {
        JsonArray list = new JsonArray();
        deliveries.stream()
                .filter(delivery -> ofOrder.test(delivery.letter().order()))
                .forEach(delivery -> list.add(delivery.toJson()));
        return list;
    }

    void clear() {
        deliveries.clear();
    }
}
