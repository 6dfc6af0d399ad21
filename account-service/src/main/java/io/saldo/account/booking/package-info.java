/** What stands around every posting: the account is locked before it, and what follows from it is done with it. */
@NullMarked
package io.saldo.account.booking;

import org.jspecify.annotations.NullMarked;
