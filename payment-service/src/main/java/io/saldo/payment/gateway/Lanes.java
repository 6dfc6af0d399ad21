package io.saldo.payment.gateway;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * One lane of work for each gateway account, on a thread of its own: a company that is slow or away holds up no other. A
 * lane closes when nothing waits in it; after a failure the next look opens it again.
 */
public final class Lanes {

    private static final System.Logger LOG = System.getLogger(Lanes.class.getName());

    private final String name;
    private final Predicate<String> row;
    private final Set<String> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running = true;

    /** {@code row} works on some of what waits for a gateway account; false when nothing does. */
    public Lanes(String name, Predicate<String> row) {
        this.name = name;
        this.row = row;
    }

    /** Opens the lanes that are not open yet; what they do is not waited for. */
    public void open(List<String> gatewayAccounts) {
        gatewayAccounts.stream()
                .filter(open::add)
                .forEach(account ->
                        Thread.ofPlatform().daemon().name(name + "-" + account).start(() -> workOff(account)));
    }

    /** Each lane ends with the row that it is at. */
    public void stop() {
        running = false;
    }

    private void workOff(String gatewayAccount) {
        try {
            boolean more;
            do {
                more = row.test(gatewayAccount);
            } while (more && running);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, name + " of " + gatewayAccount, e);
        } finally {
            open.remove(gatewayAccount);
        }
    }
}
