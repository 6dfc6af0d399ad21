package io.saldo.test.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Rows of the rule book, one {@link RuleExample} for each call of a parameterized test. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(ExampleProvider.class)
public @interface ExampleSource {

    String[] value();
}
