/** The contract by which an account is credit-controlled: offered by the provider, confirmed by the customer. */
@NullMarked
package io.saldo.account.creditcontrol;

import org.jspecify.annotations.NullMarked;
