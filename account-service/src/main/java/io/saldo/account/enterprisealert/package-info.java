/** The low balance alert of many accounts of an enterprise at once (L-8). */
@NullMarked
package io.saldo.account.enterprisealert;

import org.jspecify.annotations.NullMarked;
