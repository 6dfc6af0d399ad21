/** The generic signed-callback gateway (gw:6a, Standard Webhooks). */
@NullMarked
package io.saldo.simulator.generic;

import org.jspecify.annotations.NullMarked;
