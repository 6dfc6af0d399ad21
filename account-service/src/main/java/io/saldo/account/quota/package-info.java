/** The quota that a partner lets its customer consume, and the ledger of what was consumed (rules section 7). */
@NullMarked
package io.saldo.account.quota;

import org.jspecify.annotations.NullMarked;
