/** Legal entities, the sellers of every document. */
@NullMarked
package io.saldo.invoice.seller;

import org.jspecify.annotations.NullMarked;
