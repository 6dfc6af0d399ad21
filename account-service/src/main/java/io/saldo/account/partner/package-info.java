/** What a partner has set for its customer: when services are shut down, and at which levels of quota it wants a word. */
@NullMarked
package io.saldo.account.partner;

import org.jspecify.annotations.NullMarked;
