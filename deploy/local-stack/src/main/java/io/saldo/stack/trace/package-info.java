/** The traces of the local stack: takes the spans of gateway and services (OTLP) and shows one trace as a tree. */
@NullMarked
package io.saldo.stack.trace;

import org.jspecify.annotations.NullMarked;
