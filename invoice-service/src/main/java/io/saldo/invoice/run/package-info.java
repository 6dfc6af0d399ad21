/** The monthly run. */
@NullMarked
package io.saldo.invoice.run;

import org.jspecify.annotations.NullMarked;
