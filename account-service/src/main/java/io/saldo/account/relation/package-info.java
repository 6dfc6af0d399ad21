/** Who pays for whom, who manages which account, and what a caller may therefore do. */
@NullMarked
package io.saldo.account.relation;

import org.jspecify.annotations.NullMarked;
