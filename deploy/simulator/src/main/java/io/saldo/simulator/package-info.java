/** Payment gateway companies, well behaved or not, for tests, demos and benchmarks. */
@NullMarked
package io.saldo.simulator;

import org.jspecify.annotations.NullMarked;
