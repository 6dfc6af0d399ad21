/** What an account is charged less than the price, by product and day. */
@NullMarked
package io.saldo.invoice.discount;

import org.jspecify.annotations.NullMarked;
