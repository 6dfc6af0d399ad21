/** The conductor of the test clock: moves all services through time, in order. */
@NullMarked
package io.saldo.stack.clock;

import org.jspecify.annotations.NullMarked;
