/** Provider-wide data as it is announced to the other services. */
@NullMarked
package io.saldo.invoice.reference;

import org.jspecify.annotations.NullMarked;
