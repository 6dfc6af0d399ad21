/** Charging a saved method within the month, once usage has reached its threshold (W-13). */
@NullMarked
package io.saldo.account.threshold;

import org.jspecify.annotations.NullMarked;
