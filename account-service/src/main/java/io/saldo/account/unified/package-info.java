/** Unified settlements: an enterprise's administrator settles bills of several of its accounts in one run. */
@NullMarked
package io.saldo.account.unified;

import org.jspecify.annotations.NullMarked;
