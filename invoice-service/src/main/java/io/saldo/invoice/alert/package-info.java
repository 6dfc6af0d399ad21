/** Tells an account that a product costs more than it wants to spend. */
@NullMarked
package io.saldo.invoice.alert;

import org.jspecify.annotations.NullMarked;
