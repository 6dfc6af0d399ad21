/** Usage events: read, checked, split, rated and recorded once. */
@NullMarked
package io.saldo.invoice.usage;

import org.jspecify.annotations.NullMarked;
