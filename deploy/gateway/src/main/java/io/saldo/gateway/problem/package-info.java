/** Refusals of the gateway itself. */
@NullMarked
package io.saldo.gateway.problem;

import org.jspecify.annotations.NullMarked;
