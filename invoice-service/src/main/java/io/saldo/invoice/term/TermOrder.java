package io.saldo.invoice.term;

import io.saldo.invoice.catalogue.Scope;
import java.time.Instant;

/** What was ordered: the resource, the product, the length of its periods, and when the first starts (I-2). */
record TermOrder(
        String cloudAccountId, String resourceId, String product, Scope scope, TermLength length, Instant anchor) {}
