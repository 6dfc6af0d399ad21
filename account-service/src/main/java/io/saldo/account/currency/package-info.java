/** The settlement currency of an account: asked for in one month, switched to at the beginning of the next. */
@NullMarked
package io.saldo.account.currency;

import org.jspecify.annotations.NullMarked;
