/** Small HTTP servers of the launcher, on the loopback address. */
@NullMarked
package io.saldo.stack.demo;

import org.jspecify.annotations.NullMarked;
