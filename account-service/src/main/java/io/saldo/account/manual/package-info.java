/** What people settle themselves: picked bills from the balance, and bills that were paid elsewhere. */
@NullMarked
package io.saldo.account.manual;

import org.jspecify.annotations.NullMarked;
