/** Our copy of the saved payment methods of accounts, as far as it matters whether they can be charged. */
@NullMarked
package io.saldo.account.savedmethod;

import org.jspecify.annotations.NullMarked;
