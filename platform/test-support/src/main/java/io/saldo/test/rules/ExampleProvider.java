package io.saldo.test.rules;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Looks the rows of an {@link ExampleSource} up. */
final class ExampleProvider implements ArgumentsProvider, AnnotationConsumer<ExampleSource> {

    private List<String> ids = List.of();

    @Override
    public void accept(ExampleSource source) {
        ids = List.of(source.value());
    }

    @Override
    public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        return ids.stream().map(RuleBook::example).map(Arguments::of);
    }
}
