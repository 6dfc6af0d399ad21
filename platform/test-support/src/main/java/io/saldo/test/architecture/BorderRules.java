package io.saldo.test.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** Rules 9 and 10: a closed browser stops no write, and events leave only behind their transaction. */
final class BorderRules {

    private static final String CANCELLABLE = "org.jboss.resteasy.reactive.server.Cancellable";

    private BorderRules() {}

    static ArchRule writesAreNotCancelled() {
        return classes()
                .should(beNotCancellableWhereTheyWrite())
                .as("9. a method with POST, PUT, PATCH or DELETE, or its class, carries @Cancellable(false)")
                .allowEmptyShould(true);
    }

    static ArchRule eventsLeaveThroughPlatform() {
        return noClasses()
                .that(not(Role.platform()))
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.eclipse\\.microprofile\\.reactive\\.messaging\\.(Channel|Outgoing)")
                .as("10. @Channel and @Outgoing stand only in platform")
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> beNotCancellableWhereTheyWrite() {
        return new ArchCondition<>("be not cancellable where they write") {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                javaClass.getMethods().stream()
                        .filter(BorderRules::writes)
                        .filter(method -> !isNotCancellable(method) && !isNotCancellable(javaClass))
                        .map(method -> SimpleConditionEvent.violated(method, method.getFullName()))
                        .forEach(events::add);
            }
        };
    }

    private static boolean writes(CanBeAnnotated method) {
        return Stream.of("POST", "PUT", "PATCH", "DELETE")
                .anyMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb));
    }

    private static boolean isNotCancellable(HasAnnotations<?> annotated) {
        return annotated
                .tryGetAnnotationOfType(CANCELLABLE)
                .flatMap(annotation -> annotation.get("value"))
                .filter(Boolean.FALSE::equals)
                .isPresent();
    }
}
