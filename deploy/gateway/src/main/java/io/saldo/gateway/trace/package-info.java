/** The gateway's part of a trace (OpenTelemetry). */
@NullMarked
package io.saldo.gateway.trace;

import org.jspecify.annotations.NullMarked;
