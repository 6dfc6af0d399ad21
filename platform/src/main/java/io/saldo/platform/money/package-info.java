/** Exact amounts of money: integers of the minor unit, decimals where a price or an exact amount needs them. */
@NullMarked
package io.saldo.platform.money;

import org.jspecify.annotations.NullMarked;
