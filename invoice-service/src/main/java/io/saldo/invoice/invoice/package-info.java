/** Documents: numbers, lines, states. */
@NullMarked
package io.saldo.invoice.invoice;

import org.jspecify.annotations.NullMarked;
