/** Which funds settle which bills, in which order. */
@NullMarked
package io.saldo.account.settlement;

import org.jspecify.annotations.NullMarked;
