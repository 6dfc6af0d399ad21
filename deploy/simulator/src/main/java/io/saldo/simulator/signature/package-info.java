/** Signatures that several companies share. */
@NullMarked
package io.saldo.simulator.signature;

import org.jspecify.annotations.NullMarked;
