/** Bearer tokens: who calls, proved by a key of the realm. */
@NullMarked
package io.saldo.gateway.token;

import org.jspecify.annotations.NullMarked;
