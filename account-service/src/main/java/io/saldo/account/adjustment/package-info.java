/** What an operator fills in or takes out by hand. */
@NullMarked
package io.saldo.account.adjustment;

import org.jspecify.annotations.NullMarked;
