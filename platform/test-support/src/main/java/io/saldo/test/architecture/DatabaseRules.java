package io.saldo.test.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules 3 and 4: one transaction per use case, one door to the database. */
final class DatabaseRules {

    private static final String WITH_TRANSACTION = "io.quarkus.hibernate.reactive.panache.common.WithTransaction";

    private static final Pattern SQL_CLIENT = Pattern.compile("io\\.vertx\\.(mutiny\\.)?(sqlclient|pgclient)\\..*");
    private static final Pattern SESSION =
            Pattern.compile("(io\\.quarkus\\.hibernate\\.reactive\\.panache|org\\.hibernate\\.reactive)\\..*");
    private static final Pattern OTHER_SQL = Pattern.compile(
            "(java|javax)\\.sql\\..*|org\\.hibernate\\.query\\..*|jakarta\\.persistence\\.(Entity|Query).+");

    /** What a row class may extend. */
    private static final Set<String> ROWS = Set.of(
            "io.quarkus.hibernate.reactive.panache.PanacheEntity",
            "io.quarkus.hibernate.reactive.panache.PanacheEntityBase");

    private DatabaseRules() {}

    static ArchRule transactionsBeginInUseCases() {
        return classes()
                .that(not(Role.platform()))
                .should(beginTransactionsOnlyInHandle())
                .as("3. @WithTransaction stands only on the handle method of a use case")
                .allowEmptyShould(true);
    }

    static ArchRule databaseHasOneDoor() {
        return classes()
                .that(not(Role.platform()))
                .and(not(Role.anyOf(Role.STORE, Role.FIND)))
                .should(notReachTheDatabase())
                .as("3. Panache and SQL are used only in *Store and Find*")
                .allowEmptyShould(true);
    }

    static ArchRule clientAndPanacheStayApart() {
        return classes()
                .should(notUseBothSqlClientAndPanache())
                .as("4. a class that uses the SQL client does not use Panache")
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> beginTransactionsOnlyInHandle() {
        return new ArchCondition<>("begin transactions only in handle") {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                if (javaClass.isAnnotatedWith(WITH_TRANSACTION)) {
                    events.add(SimpleConditionEvent.violated(javaClass, javaClass.getName() + " is annotated itself"));
                }
                javaClass.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(WITH_TRANSACTION))
                        .filter(method -> !isHandleOfAUseCase(method))
                        .map(method -> SimpleConditionEvent.violated(method, method.getFullName()))
                        .forEach(events::add);
            }
        };
    }

    private static boolean isHandleOfAUseCase(JavaMethod method) {
        return method.getName().equals("handle") && Role.of(method.getOwner()) == Role.USE_CASE;
    }

    private static ArchCondition<JavaClass> notReachTheDatabase() {
        return new ArchCondition<>("not reach the database") {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                javaClass.getDirectDependenciesFromSelf().stream()
                        .filter(DatabaseRules::reachesTheDatabase)
                        .map(dependency -> SimpleConditionEvent.violated(javaClass, dependency.getDescription()))
                        .forEach(events::add);
            }
        };
    }

    private static boolean reachesTheDatabase(Dependency dependency) {
        String target = dependency.getTargetClass().getName();
        boolean row = ROWS.contains(target) && Role.of(dependency.getOriginClass()) == Role.ENTITY;
        return !target.equals(WITH_TRANSACTION) && !row && isDatabase(target);
    }

    private static boolean isDatabase(String name) {
        return SQL_CLIENT.matcher(name).matches()
                || SESSION.matcher(name).matches()
                || OTHER_SQL.matcher(name).matches();
    }

    private static ArchCondition<JavaClass> notUseBothSqlClientAndPanache() {
        return new ArchCondition<>("not use both the SQL client and Panache") {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                if (uses(javaClass, SQL_CLIENT) && uses(javaClass, SESSION)) {
                    events.add(SimpleConditionEvent.violated(javaClass, javaClass.getName() + " uses both"));
                }
            }
        };
    }

    private static boolean uses(JavaClass javaClass, Pattern names) {
        return javaClass.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency ->
                        names.matcher(dependency.getTargetClass().getName()).matches());
    }
}
