/** A running stack as its users meet it: the interface, the clock, usage, the payment gateway, the launcher. */
@NullMarked
package io.saldo.stack.client;

import org.jspecify.annotations.NullMarked;
