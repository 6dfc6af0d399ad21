/** Running charges and their details. */
@NullMarked
package io.saldo.invoice.charge;

import org.jspecify.annotations.NullMarked;
