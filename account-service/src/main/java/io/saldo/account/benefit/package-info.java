/** For how long services run on after an account is overdue: what was chosen, and what its history gives. */
@NullMarked
package io.saldo.account.benefit;

import org.jspecify.annotations.NullMarked;
