/** Our copy of the provider's settings. */
@NullMarked
package io.saldo.invoice.setting;

import org.jspecify.annotations.NullMarked;
