/** Who pays for which cloud account, and since when; how that is changed. */
@NullMarked
package io.saldo.account.payee;

import org.jspecify.annotations.NullMarked;
