/** Credit notes: what they take off bills, and where the rest of them goes (O-10, O-11, O-12). */
@NullMarked
package io.saldo.account.creditnote;

import org.jspecify.annotations.NullMarked;
