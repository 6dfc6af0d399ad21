/** Invoices that open bills. */
@NullMarked
package io.saldo.account.billing;

import org.jspecify.annotations.NullMarked;
