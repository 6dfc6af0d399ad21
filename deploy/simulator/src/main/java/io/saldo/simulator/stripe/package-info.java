/** Stripe Checkout as its merchants meet it. */
@NullMarked
package io.saldo.simulator.stripe;

import org.jspecify.annotations.NullMarked;
