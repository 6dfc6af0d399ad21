/** Duitku as its merchants meet it. */
@NullMarked
package io.saldo.simulator.duitku;

import org.jspecify.annotations.NullMarked;
