/** Which entries each event of the business writes into the book. */
@NullMarked
package io.saldo.account.posting;

import org.jspecify.annotations.NullMarked;
