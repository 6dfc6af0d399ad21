/** How much of its own cash an account may take out, and from which payments (rules section 11). */
@NullMarked
package io.saldo.account.withdrawal;

import org.jspecify.annotations.NullMarked;
