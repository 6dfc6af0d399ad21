package io.saldo.invoice.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The words of both languages; one that is missing stops the start. */
@Singleton
class WordBook {

    private final Map<Language, DocumentWords> words = new EnumMap<>(Language.class);

    WordBook(ObjectMapper json) {
        Arrays.stream(Language.values()).forEach(language -> words.put(language, read(json, language)));
    }

    DocumentWords in(Language language) {
        return Objects.requireNonNull(words.get(language));
    }

    private static DocumentWords read(ObjectMapper json, Language language) {
        try (InputStream file = WordBook.class.getResourceAsStream("/document/" + language.code() + ".json")) {
            return json.readValue(file, DocumentWords.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
