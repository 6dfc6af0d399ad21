/** How much an account may owe, out of the credit of its legal entity. */
@NullMarked
package io.saldo.account.creditlimit;

import org.jspecify.annotations.NullMarked;
