package io.saldo.simulator.generic;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The latest orders, by the merchant's id and by our reference. */
final class Orders {

    private final Map<String, Order> byReference = new HashMap<>();
    private final Map<String, Order> byId;

    Orders(int most) {
        byId = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Order> eldest) {
                boolean tooMany = size() > most;
                if (tooMany) {
                    byReference.remove(eldest.getValue().reference());
                }
                return tooMany;
            }
        };
    }

    void add(Order order) {
        byReference.put(order.reference(), order);
        byId.put(order.id(), order);
    }

    Optional<Order> find(String merchantOrderId) {
        return Optional.ofNullable(byId.get(merchantOrderId));
    }

    Optional<Order> findByReference(String reference) {
        return Optional.ofNullable(byReference.get(reference));
    }

    /** Orders that wait for a payer whose time is over. */
    List<Order> overdue(Instant now) {
        return byId.values().stream()
                .filter(order -> order.state() == Order.State.PENDING)
                .filter(order -> order.expiresAt().isBefore(now))
                .toList();
    }

    Collection<Order> all() {
        return byId.values();
    }

    void clear() {
        byId.clear();
        byReference.clear();
    }
}
