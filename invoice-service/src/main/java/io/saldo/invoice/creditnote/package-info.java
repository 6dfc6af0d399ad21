/** Credit notes: what lowers an issued document, never by more than is left of it. */
@NullMarked
package io.saldo.invoice.creditnote;

import org.jspecify.annotations.NullMarked;
