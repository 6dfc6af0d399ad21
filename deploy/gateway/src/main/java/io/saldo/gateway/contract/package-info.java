/** What the gateway of every installation lets through, as the contracts say it. */
@NullMarked
package io.saldo.gateway.contract;

import org.jspecify.annotations.NullMarked;
