/** Small HTTP servers of the launcher, on the loopback address. */
@NullMarked
package io.saldo.stack.http;

import org.jspecify.annotations.NullMarked;
