/** Sending callbacks, again and again until they are taken. */
@NullMarked
package io.saldo.simulator.delivery;

import org.jspecify.annotations.NullMarked;
