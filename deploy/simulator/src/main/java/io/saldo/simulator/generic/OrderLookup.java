package io.saldo.simulator.generic;

import io.saldo.simulator.Answers;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import java.util.Optional;

/** Finds the order that a path names, or answers that there is none. */
record OrderLookup(Orders orders) {

    /** The order of the path's {@code :id}; when it is empty, the caller has been told. */
    Optional<Order> find(RoutingContext context) {
        Optional<Order> order = orders.find(part(context, "id"));
        if (order.isEmpty()) {
            Answers.refuse(context, 404, "no such order");
        }
        return order;
    }

    static String part(RoutingContext context, String name) {
        return Objects.requireNonNullElse(context.pathParam(name), "");
    }
}
