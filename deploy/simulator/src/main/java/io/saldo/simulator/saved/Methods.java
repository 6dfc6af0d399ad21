package io.saldo.simulator.generic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The saved methods by the merchant's ids. */
final class Methods {

    private final Map<String, Method> byId = new LinkedHashMap<>();

    void put(Method method) {
        byId.put(method.methodId(), method);
    }

    Optional<Method> find(String methodId) {
        return Optional.ofNullable(byId.get(methodId));
    }

    Optional<Method> ofReference(String reference) {
        return byId.values().stream()
                .filter(method -> method.reference().equals(reference))
                .findFirst();
    }

    /** The active one that a token stands for. */
    Optional<Method> ofToken(String token) {
        return byId.values().stream()
                .filter(method -> method.state() == Method.State.ACTIVE)
                .filter(method -> method.token().equals(token))
                .findFirst();
    }

    void clear() {
        byId.clear();
    }
}
