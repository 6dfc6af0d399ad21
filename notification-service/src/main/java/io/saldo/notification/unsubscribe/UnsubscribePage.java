package io.saldo.notification.unsubscribe;

import io.quarkus.qute.Engine;
import io.saldo.notification.contact.Language;
import io.saldo.notification.wording.WordingConfig;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** The page that the link opens: a question with one button, and afterwards what was done. */
@Singleton
class UnsubscribePage {

    private final Engine engine;
    private final WordingConfig config;

    UnsubscribePage(Engine engine, WordingConfig config) {
        this.engine = engine;
        this.config = config;
    }

    String question(OptOut optOut) {
        return page(Optional.of(optOut), "question");
    }

    String done(OptOut optOut) {
        return page(Optional.of(optOut), "done");
    }

    /** Without a mail there is no language: in English. */
    String unknown() {
        return page(Optional.empty(), "unknown");
    }

    private String page(Optional<OptOut> optOut, String what) {
        String language = optOut.map(OptOut::language).orElse(Language.EN).code();
        return engine.getTemplate(language + "/unsubscribe.html")
                .render(Map.of(
                        "what", what,
                        "group",
                                optOut.map(found -> found.subscription().name()).orElse(""),
                        "email", optOut.map(OptOut::email).orElse(""),
                        "account",
                                optOut.map(found -> found.account().toString()).orElse(""),
                        "console", config.console().toString(),
                        "signature", config.signature()));
    }
}
