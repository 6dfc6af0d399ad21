package io.saldo.account.story;

import io.saldo.account.settlement.AutoWriteOff;
import io.saldo.account.settlement.MonthBound;
import io.saldo.account.settlement.WriteOff;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Steps in any order, small and large, and the switches of an account. */
final class Stories extends DomainContextBase {

    private static final int MOST_STEPS = 40;

    /** What makes bills comes more often, or there is nothing to settle. */
    private static final List<Step.Kind> KINDS = Stream.concat(
                    Stream.of(Step.Kind.values()),
                    Stream.of(Step.Kind.USE, Step.Kind.USE, Step.Kind.ISSUE, Step.Kind.ISSUE))
            .toList();

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(KINDS),
                        Arbitraries.longs().between(1, Step.MOST),
                        Arbitraries.integers().between(0, Step.PICKS - 1))
                .as(Step::new)
                .list()
                .ofMaxSize(MOST_STEPS);
    }

    @Provide
    Arbitrary<WriteOff.Switches> switches() {
        return Combinators.combine(Arbitraries.of(AutoWriteOff.class), Arbitraries.of(MonthBound.class))
                .as(WriteOff.Switches::new);
    }
}
