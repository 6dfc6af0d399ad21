/** What an account has and owes, as it is shown. */
@NullMarked
package io.saldo.account.assets;

import org.jspecify.annotations.NullMarked;
