@NullMarked
package io.saldo.platform.reply;

import org.jspecify.annotations.NullMarked;
