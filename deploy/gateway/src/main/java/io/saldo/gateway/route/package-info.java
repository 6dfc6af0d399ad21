/** Which path and method belong to which service, read from the OpenAPI documents. */
@NullMarked
package io.saldo.gateway.route;

import org.jspecify.annotations.NullMarked;
