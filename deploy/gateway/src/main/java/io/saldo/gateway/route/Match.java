package io.saldo.gateway.route;

import java.util.SortedSet;

/** What the route table knows of a path and method. */
public sealed interface Match {

    /** The request belongs to this route. */
    record Found(Route route) implements Match {}

    /** No document names the path. */
    record UnknownPath() implements Match {}

    /** The path is known, with these methods only. */
    record UnknownMethod(SortedSet<String> allowed) implements Match {}
}
