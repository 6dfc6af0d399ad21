/** What an image without a shell is asked with for its health. */
@NullMarked
package io.saldo.probe;

import org.jspecify.annotations.NullMarked;
