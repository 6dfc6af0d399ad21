/** Products and their prices. */
@NullMarked
package io.saldo.invoice.catalogue;

import org.jspecify.annotations.NullMarked;
