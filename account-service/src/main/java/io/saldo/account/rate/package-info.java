/** The published exchange rates, and which of them counts in a month. */
@NullMarked
package io.saldo.account.rate;

import org.jspecify.annotations.NullMarked;
