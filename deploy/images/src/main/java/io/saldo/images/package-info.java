/** Makes container images of all that is ours, as files, without a registry and without an engine (ADR 42). */
@NullMarked
package io.saldo.images;

import org.jspecify.annotations.NullMarked;
