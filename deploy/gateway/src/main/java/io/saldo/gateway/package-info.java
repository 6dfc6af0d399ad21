/** The API gateway of the local stack: one address in front of all services. */
@NullMarked
package io.saldo.gateway;

import org.jspecify.annotations.NullMarked;
