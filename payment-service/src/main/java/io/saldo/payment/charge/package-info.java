/** Charging saved methods for what is due (I-3, S-10, W-13). */
@NullMarked
package io.saldo.payment.charge;

import org.jspecify.annotations.NullMarked;
