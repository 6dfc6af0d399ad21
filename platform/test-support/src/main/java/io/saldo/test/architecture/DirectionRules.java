package io.saldo.test.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Rules 5 and 6: calls go one way, from the entrances inwards, and features do not know each other in a circle. */
final class DirectionRules {

    private static final DescribedPredicate<JavaClass> ENTRANCE = Role.anyOf(Role.RESOURCE, Role.CONSUMER, Role.JOB);

    private DirectionRules() {}

    static ArchRule entrancesDoNotCallStores() {
        return noClasses()
                .that(ENTRANCE)
                .should()
                .dependOnClassesThat(Role.anyOf(Role.STORE))
                .as("5. Resource, Consumer and Job do not call a Store")
                .allowEmptyShould(true);
    }

    static ArchRule nothingCallsAnEntrance() {
        return classes()
                .should(notDependOnAForeignEntrance())
                .as("5. nothing calls a Resource, Consumer or Job")
                .allowEmptyShould(true);
    }

    static ArchRule featuresFormNoCycles(String basePackage) {
        return slices().matching(basePackage + ".(*)..")
                .should()
                .beFreeOfCycles()
                .as("6. features form no cycles")
                .allowEmptyShould(true);
    }

    static ArchRule gatewaysAreKnownToTheGatewayFeatureAlone(String basePackage) {
        String feature = basePackage + ".gateway";
        return noClasses()
                .that()
                .resideOutsideOfPackage(feature + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(feature + ".*..")
                .as("6. a single gateway's package is known only to the gateway feature")
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> notDependOnAForeignEntrance() {
        return new ArchCondition<>("not depend on a Resource, Consumer or Job") {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                javaClass.getDirectDependenciesFromSelf().stream()
                        .filter(DirectionRules::reachesAForeignEntrance)
                        .map(dependency -> SimpleConditionEvent.violated(javaClass, dependency.getDescription()))
                        .forEach(events::add);
            }
        };
    }

    /** Ours are those in our own code; a framework may call its own types Resource. */
    private static boolean reachesAForeignEntrance(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        return target.getName().startsWith("io.saldo.")
                && ENTRANCE.test(target)
                && !Role.outermost(target).equals(Role.outermost(dependency.getOriginClass()));
    }
}
