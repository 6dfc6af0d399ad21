/** Tokens, sign-in names, and who may move the clock. */
@NullMarked
package io.saldo.stack.signin;

import org.jspecify.annotations.NullMarked;
