package io.saldo.stack.focus;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.saldo.stack.StackFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A file, read row by row as often as wanted: no more than one row is ever in memory. */
record FocusFile(Path path) {

    private static final char BOM = '\uFEFF';

    /** A quote without its end would otherwise make the rest of the file one value. */
    private static final int LONGEST_VALUE = 1_000_000;

    private static final ObjectReader ROWS = new CsvMapper(CsvFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_VALUE)
                            .build())
                    .build())
            .readerFor(String[].class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .with(CsvParser.Feature.SKIP_EMPTY_LINES);

    /** Hands over the rows in order. */
    void forEach(Consumer<FocusRow> take) {
        if (!Files.isRegularFile(path)) {
            throw new StackFailure("There is no file " + path + ".");
        }
        try (Reader text = open();
                MappingIterator<String[]> rows = ROWS.readValues(text)) {
            read(rows, take);
        } catch (CharacterCodingException e) {
            throw new StackFailure(path + " is not in UTF-8.", e);
        } catch (IOException e) {
            throw new StackFailure(path + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private void read(MappingIterator<String[]> rows, Consumer<FocusRow> take) throws IOException {
        long number = 1;
        try {
            if (!rows.hasNextValue()) {
                throw new StackFailure(path + " is empty.");
            }
            FocusHeader header = FocusHeader.of(path, rows.nextValue());
            for (number = 2; rows.hasNextValue(); number++) {
                take.accept(new FocusRow(number, rows.nextValue(), header));
            }
        } catch (JacksonException e) {
            throw new StackFailure(path + " has broken quoting in row " + number + " and cannot be read further.", e);
        }
        if (number == 2) {
            throw new StackFailure(path + " has a header but no rows.");
        }
    }

    private Reader open() throws IOException {
        var reader = new BufferedReader(
                new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8.newDecoder()));
        reader.mark(1);
        if (reader.read() != BOM) {
            reader.reset();
        }
        return reader;
    }
}
