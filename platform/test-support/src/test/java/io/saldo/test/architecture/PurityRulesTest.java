package io.saldo.test.architecture;

import static io.saldo.test.architecture.Violations.assertViolated;

import io.saldo.sample.bad.number.Inexact;
import io.saldo.sample.bad.time.TimeOrChance;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PurityRulesTest {

    @ParameterizedTest
    @MethodSource("waysToAskForTimeOrChance")
    void injectsTimeAndChance(Class<?> bad) {
        assertViolated(PurityRules.timeAndChanceAreInjected(), bad);
    }

    @ParameterizedTest
    @MethodSource("inexactNumbers")
    void keepsNumbersExact(Class<?> bad) {
        assertViolated(PurityRules.numbersAreExact(), bad);
    }

    static Stream<Class<?>> waysToAskForTimeOrChance() {
        return Stream.of(TimeOrChance.class.getDeclaredClasses());
    }

    static Stream<Class<?>> inexactNumbers() {
        return Stream.of(Inexact.class.getDeclaredClasses());
    }
}
