package io.saldo.simulator;

import io.vertx.ext.web.Router;

/** One payment gateway company; a further one is a further implementation, named in {@link Simulator}. */
public interface Company {

    /** The first segment of its paths, and of its control paths under {@code /control}. */
    String name();

    /** Adds what its customers and their payers meet. */
    void addRoutes(Router router);

    /** Adds what a test or demo steers it by. */
    void addControl(Router router);

    /** Forgets all orders, deliveries and behaviours. */
    void reset();
}
