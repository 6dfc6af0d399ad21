/** The watch over the books: what is written must still be what was posted. */
@NullMarked
package io.saldo.account.integrity;

import org.jspecify.annotations.NullMarked;
