/** Stripe Checkout and the PaymentIntents behind it: form-encoded calls, events that are signed whole (gw:4). */
@NullMarked
package io.saldo.payment.gateway.stripe;

import org.jspecify.annotations.NullMarked;
