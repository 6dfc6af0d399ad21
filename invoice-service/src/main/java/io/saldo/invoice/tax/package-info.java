/** Tax rules by date, and the tax of a document. */
@NullMarked
package io.saldo.invoice.tax;

import org.jspecify.annotations.NullMarked;
