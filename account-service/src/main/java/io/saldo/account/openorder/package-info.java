/** What an account has ordered that is not done yet: while there is any, the account changes neither side nor currency. */
@NullMarked
package io.saldo.account.openorder;

import org.jspecify.annotations.NullMarked;
