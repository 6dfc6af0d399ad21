/** The printed form of documents: PDF in English and Indonesian from what was kept at the issue. */
@NullMarked
package io.saldo.invoice.document;

import org.jspecify.annotations.NullMarked;
