/** Available credit and the figures and refusals that follow from it. */
@NullMarked
package io.saldo.account.credit;

import org.jspecify.annotations.NullMarked;
