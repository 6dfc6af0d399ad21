/** Midtrans Snap as its merchants meet it. */
@NullMarked
package io.saldo.simulator.midtrans;

import org.jspecify.annotations.NullMarked;
