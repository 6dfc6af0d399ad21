/** Published exchange rates: one per day and pair. */
@NullMarked
package io.saldo.invoice.exchange;

import org.jspecify.annotations.NullMarked;
