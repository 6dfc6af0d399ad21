/** Duitku: forms, MD5 with a trailing key, and another order of the fields in each direction (gw:6b). */
@NullMarked
package io.saldo.payment.gateway.duitku;

import org.jspecify.annotations.NullMarked;
