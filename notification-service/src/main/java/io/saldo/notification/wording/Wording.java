package io.saldo.notification.wording;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.saldo.notification.account.Account;
import io.saldo.notification.contact.Language;
import io.saldo.notification.news.News;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Puts news into words: the sentences of {@code templates/<language>}, escaped where they become HTML. */
@Singleton
public class Wording {

    private final Engine engine;
    private final WordingConfig config;

    Wording(Engine engine, WordingConfig config) {
        this.engine = engine;
        this.config = config;
    }

    public Words words(News news, Account about, Language language) {
        var formats = new Formats(language, about.zoneAt(news.at()));
        Map<String, Object> figures = new HashMap<>();
        news.figures().byName().forEach((name, figure) -> figures.put(name, formats.of(figure)));
        return Words.of(language, template(language, news.words() + ".txt").render(figures));
    }

    /** The link declines the group of a mail; a mail that cannot be declined has none. */
    public Letter letter(Words words, Account about, Optional<String> unsubscribe) {
        Map<String, Object> data = Map.of(
                "subject", words.subject(),
                "body", words.body(),
                "paragraphs", Letter.paragraphs(words.body()),
                "account", OneLine.of(about.name()),
                "accountId", about.id().toString(),
                "unsubscribe", unsubscribe.orElse(""),
                "console", config.console().toString(),
                "signature", config.signature());
        return new Letter(
                words.subject(),
                template(words.language(), "letter.txt").render(data).strip() + "\n",
                template(words.language(), "letter.html").render(data));
    }

    private Template template(Language language, String name) {
        Template template = engine.getTemplate(language.code() + "/" + name);
        if (template == null) {
            throw new IllegalStateException("There is no template " + language.code() + "/" + name + ".");
        }
        return template;
    }
}
