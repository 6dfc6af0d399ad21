/** Enterprises, who belongs to them and how; how an enterprise comes about. */
@NullMarked
package io.saldo.account.enterprise;

import org.jspecify.annotations.NullMarked;
