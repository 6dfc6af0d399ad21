/** Our copy of the billing accounts: who pays, who manages, zones and modes by date. */
@NullMarked
package io.saldo.invoice.account;

import org.jspecify.annotations.NullMarked;
