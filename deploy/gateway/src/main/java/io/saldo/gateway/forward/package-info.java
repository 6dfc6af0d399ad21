/** Passing one request on and its answer back. */
@NullMarked
package io.saldo.gateway.forward;

import org.jspecify.annotations.NullMarked;
