package io.saldo.stack.launcher;

import io.saldo.servers.ServerProcess;

/** One process of the stack. */
interface Part {

    /** As in {@code ./saldo logs NAME}. */
    String name();

    /** Where it is to be reached, for a person. */
    String address();

    /** Returns when it is ready. */
    ServerProcess start();
}
