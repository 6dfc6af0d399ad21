/** The local stack: Saldo and all that it needs, on one machine. */
@NullMarked
package io.saldo.stack;

import org.jspecify.annotations.NullMarked;
