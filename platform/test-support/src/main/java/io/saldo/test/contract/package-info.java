/** The event contracts, as the ContractTest of a service asks them. */
@NullMarked
package io.saldo.test.contract;

import org.jspecify.annotations.NullMarked;
