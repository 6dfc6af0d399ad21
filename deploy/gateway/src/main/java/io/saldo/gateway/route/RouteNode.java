package io.saldo.gateway.route;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One segment of the path templates: literal segments go before a parameter, as in JAX-RS. */
final class RouteNode {

    private final Map<String, RouteNode> literals = new HashMap<>();
    private final Map<String, Route> methods = new TreeMap<>();
    private @Nullable RouteNode parameter;

    /** Adds a route; false when this template and method already belong to somebody. */
    boolean add(List<String> template, String method, Route route) {
        if (template.isEmpty()) {
            return methods.putIfAbsent(method, route) == null;
        }
        return child(template.getFirst()).add(template.subList(1, template.size()), method, route);
    }

    private RouteNode child(String segment) {
        if (!segment.startsWith("{")) {
            return literals.computeIfAbsent(segment, ignored -> new RouteNode());
        }
        if (parameter == null) {
            parameter = new RouteNode();
        }
        return parameter;
    }

    Optional<Route> find(List<String> path, String method) {
        if (path.isEmpty()) {
            return Optional.ofNullable(methods.get(method));
        }
        RouteNode literal = literals.get(path.getFirst());
        List<String> rest = path.subList(1, path.size());
        Optional<Route> found = literal == null ? Optional.empty() : literal.find(rest, method);
        if (found.isPresent() || parameter == null || path.getFirst().isEmpty()) {
            return found;
        }
        return parameter.find(rest, method);
    }

    void collectMethods(List<String> path, Set<String> into) {
        if (path.isEmpty()) {
            into.addAll(methods.keySet());
            return;
        }
        List<String> rest = path.subList(1, path.size());
        RouteNode literal = literals.get(path.getFirst());
        if (literal != null) {
            literal.collectMethods(rest, into);
        }
        if (parameter != null && !path.getFirst().isEmpty()) {
            parameter.collectMethods(rest, into);
        }
    }
}
