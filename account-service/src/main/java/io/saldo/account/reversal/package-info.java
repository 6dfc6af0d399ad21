/** Payments that the bank has taken back: reversals and chargebacks (BK-32). */
@NullMarked
package io.saldo.account.reversal;

import org.jspecify.annotations.NullMarked;
