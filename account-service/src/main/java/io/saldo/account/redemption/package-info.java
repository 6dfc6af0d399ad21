/** Codes as customers redeem them: promotional credit, what it waits for, and what becomes of it when it expires. */
@NullMarked
package io.saldo.account.redemption;

import org.jspecify.annotations.NullMarked;
