package io.saldo.test.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The eleven rules of the code's structure; a service's plain test applies them to its base package. */
public final class ArchitectureRules {

    private static final int SHOWN = 20;

    private ArchitectureRules() {}

    /** Checks the main classes of a service, {@code check("io.saldo.account")}, and fails with every violation. */
    public static void check(String basePackage) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(new WrittenByHand())
                .importPackages(basePackage);
        if (classes.isEmpty()) {
            throw new AssertionError("no classes below " + basePackage + ": the rules would prove nothing");
        }
        check(basePackage, classes);
    }

    static void check(String basePackage, JavaClasses classes) {
        String violations = of(basePackage).stream()
                .flatMap(rule -> violationsOf(rule, classes))
                .collect(Collectors.joining("\n\n"));
        if (!violations.isEmpty()) {
            throw new AssertionError(violations);
        }
    }

    private static Stream<String> violationsOf(ArchRule rule, JavaClasses classes) {
        List<String> details = rule.evaluate(classes).getFailureReport().getDetails();
        if (details.isEmpty()) {
            return Stream.empty();
        }
        String more = details.size() > SHOWN ? "\n  and " + (details.size() - SHOWN) + " more" : "";
        return Stream.of(details.stream()
                .limit(SHOWN)
                .collect(Collectors.joining("\n  ", rule.getDescription() + ", but\n  ", more)));
    }

    private static List<ArchRule> of(String basePackage) {
        return List.of(
                DomainRules.domainIsPlainJava(basePackage),
                DomainRules.asynchronyStaysAtTheBorder(),
                DatabaseRules.transactionsBeginInUseCases(),
                DatabaseRules.databaseHasOneDoor(),
                DatabaseRules.clientAndPanacheStayApart(),
                DirectionRules.entrancesDoNotCallStores(),
                DirectionRules.nothingCallsAnEntrance(),
                DirectionRules.featuresFormNoCycles(basePackage),
                DirectionRules.gatewaysAreKnownToTheGatewayFeatureAlone(basePackage),
                PurityRules.timeAndChanceAreInjected(),
                PurityRules.numbersAreExact(),
                BorderRules.writesAreNotCancelled(),
                BorderRules.bodiesSayWhatTheyNeed(),
                BorderRules.eventsLeaveThroughPlatform(),
                NamingRules.namesSayWhatItIs(),
                NamingRules.fieldsAreNotInjected());
    }
}
