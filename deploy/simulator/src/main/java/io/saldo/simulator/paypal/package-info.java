/** PayPal Orders, with captures, refunds and events that are signed with a certificate. */
@NullMarked
package io.saldo.simulator.paypal;

import org.jspecify.annotations.NullMarked;
