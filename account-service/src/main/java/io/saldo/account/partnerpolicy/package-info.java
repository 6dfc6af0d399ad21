/** How partners set what holds for their customers. */
@NullMarked
package io.saldo.account.partnerpolicy;

import org.jspecify.annotations.NullMarked;
