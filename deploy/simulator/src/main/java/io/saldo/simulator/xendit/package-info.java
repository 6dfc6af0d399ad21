/** Xendit Invoices as its merchants meet it. */
@NullMarked
package io.saldo.simulator.xendit;

import org.jspecify.annotations.NullMarked;
