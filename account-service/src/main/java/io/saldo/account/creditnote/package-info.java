/** Where the amount of a credit note goes (O-11). */
@NullMarked
package io.saldo.account.creditnote;

import org.jspecify.annotations.NullMarked;
