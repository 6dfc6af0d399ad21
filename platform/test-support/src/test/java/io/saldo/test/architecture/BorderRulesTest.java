package io.saldo.test.architecture;

import static io.saldo.test.architecture.Violations.assertViolated;

import io.saldo.sample.bad.channel.Sender;
import io.saldo.sample.bad.write.BodyResource;
import io.saldo.sample.bad.write.WritingResource;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BorderRulesTest {

    @ParameterizedTest
    @MethodSource("cancellableWrites")
    void letsNoClosedBrowserStopAWrite(Class<?> bad) {
        assertViolated(BorderRules.writesAreNotCancelled(), bad);
    }

    @ParameterizedTest
    @MethodSource("channelsOutsidePlatform")
    void sendsEventsOnlyThroughPlatform(Class<?> bad) {
        assertViolated(BorderRules.eventsLeaveThroughPlatform(), bad);
    }

    @ParameterizedTest
    @MethodSource("bodiesWithoutNeeds")
    void letsNoBodyComeWithoutARight(Class<?> bad) {
        assertViolated(BorderRules.bodiesSayWhatTheyNeed(), bad);
    }

    static Stream<Class<?>> bodiesWithoutNeeds() {
        return Stream.of(BodyResource.class.getDeclaredClasses());
    }

    static Stream<Class<?>> cancellableWrites() {
        return Stream.of(WritingResource.class.getDeclaredClasses());
    }

    static Stream<Class<?>> channelsOutsidePlatform() {
        return Stream.of(Sender.class.getDeclaredClasses());
    }
}
