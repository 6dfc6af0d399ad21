/** Terms (bare metal): ordered, invoiced, renewed, cancelled (I-2, O-10). */
@NullMarked
package io.saldo.invoice.term;

import org.jspecify.annotations.NullMarked;
