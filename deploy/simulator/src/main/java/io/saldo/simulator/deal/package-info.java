/** What the companies behind pages have in common: deals, what was paid for them, and how badly all of it may go. */
@NullMarked
package io.saldo.simulator.deal;

import org.jspecify.annotations.NullMarked;
