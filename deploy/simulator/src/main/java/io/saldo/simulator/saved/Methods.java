package io.saldo.simulator.saved;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The saved methods by the company's references; some companies open one anew however often an id comes. */
public final class Methods {

    private final Map<String, Method> byReference = new LinkedHashMap<>();

    public void put(Method method) {
        byReference.put(method.reference(), method);
    }

    /** The latest one of the merchant's id. */
    public Optional<Method> find(String methodId) {
        return byReference.values().stream()
                .filter(method -> method.methodId().equals(methodId))
                .reduce((first, last) -> last);
    }

    public Optional<Method> ofReference(String reference) {
        return Optional.ofNullable(byReference.get(reference));
    }

    /** The one of that reference, once its holder has handed it over. */
    public Optional<Method> active(String reference) {
        return ofReference(reference).filter(method -> method.state() == Method.State.ACTIVE);
    }

    public void clear() {
        byReference.clear();
    }
}
