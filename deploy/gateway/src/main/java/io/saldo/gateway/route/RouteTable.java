package io.saldo.gateway.route;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Every path of the API and the service behind it. */
public final class RouteTable {

    private static final List<String> CLOCK = List.of("api", "v1", "clock");
    private static final List<String> SERVICES = List.of("api", "v1", "services");

    private final RouteNode root;
    private final boolean clock;

    RouteTable(RouteNode root, boolean clock) {
        this.root = root;
        this.clock = clock;
    }

    /** The route of a request; HEAD goes where GET goes. */
    public Match match(String method, String path) {
        List<String> segments = RequestPath.segments(path);
        return byPrefix(segments).orElseGet(() -> byTemplate(method, segments));
    }

    private Optional<Match> byPrefix(List<String> segments) {
        if (startsWith(segments, CLOCK)) {
            return Optional.of(clock ? new Match.Found(Route.to(Service.CLOCK)) : new Match.UnknownPath());
        }
        if (startsWith(segments, SERVICES)) {
            return Optional.of(ofService(segments));
        }
        return Optional.empty();
    }

    private static Match ofService(List<String> segments) {
        if (segments.size() <= SERVICES.size() + 1) {
            return new Match.UnknownPath();
        }
        return Service.named(segments.get(SERVICES.size()))
                .<Match>map(service -> new Match.Found(Route.to(service)))
                .orElseGet(Match.UnknownPath::new);
    }

    private Match byTemplate(String method, List<String> segments) {
        Optional<Route> found = root.find(segments, method.equals("HEAD") ? "GET" : method);
        return found.<Match>map(Match.Found::new).orElseGet(() -> unknown(segments));
    }

    private Match unknown(List<String> segments) {
        SortedSet<String> allowed = new TreeSet<>();
        root.collectMethods(segments, allowed);
        return allowed.isEmpty() ? new Match.UnknownPath() : new Match.UnknownMethod(allowed);
    }

    private static boolean startsWith(List<String> segments, List<String> prefix) {
        return segments.size() >= prefix.size()
                && segments.subList(0, prefix.size()).equals(prefix);
    }
}
