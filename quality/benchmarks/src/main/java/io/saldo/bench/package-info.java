/** Load on a whole stack, what it costs, and an oracle that has the last word on every figure. */
@NullMarked
package io.saldo.bench;

import org.jspecify.annotations.NullMarked;
