/** When an account that is overdue is told so. */
@NullMarked
package io.saldo.account.overdue;

import org.jspecify.annotations.NullMarked;
