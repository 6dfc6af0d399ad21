/** How accounts become members of an enterprise, and how they leave it. */
@NullMarked
package io.saldo.account.membership;

import org.jspecify.annotations.NullMarked;
