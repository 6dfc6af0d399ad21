package io.saldo.test.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules 7 and 8: the same input gives the same result, and no amount is inexact. */
final class PurityRules {

    /** SecureRandom is none of these: codes and tokens may not be foreseen, not even by a test. */
    private static final Pattern TIME_OR_CHANCE = Pattern.compile("""
            java\\.time\\.\\w+\\.now\
            |java\\.time\\.Clock\\.(system|tick)\\w*\
            |java\\.lang\\.System\\.currentTimeMillis\
            |java\\.util\\.Date\\.<init>\
            |java\\.util\\.UUID\\.randomUUID\
            |java\\.lang\\.Math\\.random\
            |java\\.util\\.(Random|SplittableRandom)\\.<init>\
            |java\\.util\\.concurrent\\.ThreadLocalRandom\\.current""");

    private static final Set<String> INEXACT = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private PurityRules() {}

    static ArchRule timeAndChanceAreInjected() {
        return classes()
                .that(not(Role.platform()))
                .should(notAskForTimeOrChance())
                .as("7. time, ids and chance come from platform, not from the JDK")
                .allowEmptyShould(true);
    }

    static ArchRule numbersAreExact() {
        return classes()
                .that()
                .haveSimpleNameNotEndingWith("Metrics")
                .should(haveNoInexactNumber())
                .as("8. no double and no float outside *Metrics")
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> notAskForTimeOrChance() {
        return new ArchCondition<>("not ask the JDK for time or chance") {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                javaClass.getCodeUnitAccessesFromSelf().stream()
                        .filter(access -> isTimeOrChance(access.getTarget()))
                        .map(access -> SimpleConditionEvent.violated(javaClass, access.getDescription()))
                        .forEach(events::add);
            }
        };
    }

    private static boolean isTimeOrChance(CodeUnitAccessTarget target) {
        return TIME_OR_CHANCE
                .matcher(target.getOwner().getName() + "." + target.getName())
                .matches();
    }

    private static ArchCondition<JavaClass> haveNoInexactNumber() {
        return new ArchCondition<>("have no inexact number") {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                Stream.concat(javaClass.getFields().stream(), javaClass.getCodeUnits().stream())
                        .filter(PurityRules::isInexact)
                        .map(member -> SimpleConditionEvent.violated(javaClass, member.getFullName()))
                        .forEach(events::add);
            }
        };
    }

    /** Lambdas are left out: those that feed a gauge cannot do without. */
    private static boolean isInexact(JavaMember member) {
        return !member.getModifiers().contains(JavaModifier.SYNTHETIC)
                && member.getAllInvolvedRawTypes().stream()
                        .map(JavaClass::getBaseComponentType)
                        .anyMatch(type -> INEXACT.contains(type.getName()));
    }
}
