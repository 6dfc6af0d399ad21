/** The tax rules that invoices will bear, as far as an estimate needs them. */
@NullMarked
package io.saldo.account.tax;

import org.jspecify.annotations.NullMarked;
