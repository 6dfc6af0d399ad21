package io.saldo.simulator.saved;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The saved methods by the merchant's ids. */
public final class Methods {

    private final Map<String, Method> byId = new LinkedHashMap<>();

    public void put(Method method) {
        byId.put(method.methodId(), method);
    }

    public Optional<Method> find(String methodId) {
        return Optional.ofNullable(byId.get(methodId));
    }

    public Optional<Method> ofReference(String reference) {
        return byId.values().stream()
                .filter(method -> method.reference().equals(reference))
                .findFirst();
    }

    /** The one of that reference, once its holder has handed it over. */
    public Optional<Method> active(String reference) {
        return ofReference(reference).filter(method -> method.state() == Method.State.ACTIVE);
    }

    public void clear() {
        byId.clear();
    }
}
