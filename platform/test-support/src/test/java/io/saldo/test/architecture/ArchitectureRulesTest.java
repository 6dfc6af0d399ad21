package io.saldo.test.architecture;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureRulesTest {

    private static final String GOOD = "io.saldo.sample.good";
    private static final String BAD = "io.saldo.sample.bad";

    @Test
    void acceptsAServiceThatKeepsTheRules() {
        JavaClasses service = new ClassFileImporter().importPackages(GOOD);

        assertTrue(service.size() > 10);
        assertDoesNotThrow(() -> ArchitectureRules.check(GOOD, service));
    }

    @Test
    void allowsPlatformWhatItForbidsServices() {
        JavaClasses platform = new ClassFileImporter().importPackages("io.saldo.platform");

        assertTrue(platform.size() > 2);
        assertDoesNotThrow(() -> ArchitectureRules.check("io.saldo.platform", platform));
    }

    @Test
    void reportsTheViolationsOfEveryRuleAtOnce() {
        JavaClasses service = new ClassFileImporter().importPackages(BAD);

        var failure = assertThrows(AssertionError.class, () -> ArchitectureRules.check(BAD, service));

        List<String> lines =
                failure.toString().replaceFirst(".*?: ", "").lines().toList();
        IntStream.rangeClosed(1, 11)
                .mapToObj(number -> number + ". ")
                .forEach(rule -> assertTrue(lines.stream().anyMatch(line -> line.startsWith(rule)), rule));
    }

    @Test
    void refusesToProveNothing() {
        var failure = assertThrows(AssertionError.class, () -> ArchitectureRules.check("io.saldo.nowhere"));

        assertTrue(failure.toString().contains("would prove nothing"), failure::toString);
    }

    @Test
    void leavesTestClassesOut() {
        assertThrows(AssertionError.class, () -> ArchitectureRules.check(BAD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"VoucherStore_Bean", "VoucherStore_ClientProxy", "VoucherEntity_", "Redeem$quarkusrest$x"})
    void leavesGeneratedClassesOut(String name) {
        assertFalse(new WrittenByHand().includes(location(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"VoucherStore", "VoucherResource$Request", "package-info"})
    void readsClassesWrittenByHand(String name) {
        assertTrue(new WrittenByHand().includes(location(name)));
    }

    private static Location location(String name) {
        return Location.of(URI.create("file:///service/target/classes/io/saldo/my_feature/" + name + ".class"));
    }
}
