/** Cards and wallets that companies keep for merchants, and the page on which holders hand them over. */
@NullMarked
package io.saldo.simulator.saved;

import org.jspecify.annotations.NullMarked;
