/** Money that goes back to where it came from: asked here, paid out by payment-service, leg by leg (O-8). */
@NullMarked
package io.saldo.account.refund;

import org.jspecify.annotations.NullMarked;
