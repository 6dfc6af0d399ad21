package io.saldo.bench;

import io.saldo.stack.client.Api;
import java.util.List;

/** What all benchmarks of a run share: its name and seed, and the accounts, known to every service. */
record Preparation(String run, long seed, List<Holder> holders) {

    static Preparation of(BenchStack stack, Options options) {
        try (Api operator = stack.api("operator");
                Backlog backlog = new Backlog(stack)) {
            List<Holder> holders = Population.register(operator, options.accounts());
            backlog.awaitNone("until every service knows the accounts");
            long seed = System.currentTimeMillis();
            return new Preparation("b" + Long.toString(seed, Character.MAX_RADIX), seed, holders);
        }
    }
}
