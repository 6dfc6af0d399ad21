package io.saldo.notification.wording;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The wording with an engine of its own, set up as the service's is: strict, and HTML escaped. */
final class TestWording {

    private TestWording() {}

    static Wording wording() {
        Engine engine = Engine.builder()
                .addDefaults()
                .strictRendering(true)
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addLocator(id -> Optional.of(new File(id)))
                .build();
        return new Wording(engine, new WordingConfig() {
            @Override
            public URI console() {
                return URI.create("https://console.example");
            }

            @Override
            public String signature() {
                return "Saldo";
            }
        });
    }

    static String source(String id) {
        try (var in = Objects.requireNonNull(TestWording.class.getResourceAsStream("/templates/" + id), id)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record File(String id) implements TemplateLocation {
        @Override
        public Reader read() {
            return new StringReader(source(id));
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(id.endsWith(".html") ? Variant.TEXT_HTML : Variant.TEXT_PLAIN));
        }
    }
}
