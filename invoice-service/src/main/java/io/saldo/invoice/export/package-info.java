/** Rated usage as a file in the format of FinOps FOCUS 1.0. */
@NullMarked
package io.saldo.invoice.export;

import org.jspecify.annotations.NullMarked;
