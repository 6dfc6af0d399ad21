package io.saldo.payment;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.saldo.platform.problem.CommonProblems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A CSV file with a header, in UTF-8, as a bank or a payment company hands it out. */
public final class CsvTable {

    private static final ObjectReader ROWS = new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvParser.Feature.SKIP_EMPTY_LINES)
            .with(CsvParser.Feature.TRIM_SPACES)
            .with(CsvSchema.emptySchema().withHeader());

    private CsvTable() {}

    /** Its rows by the names of their columns; each must have those wanted. The first row after the header is row 0. */
    public static List<Map<String, String>> rows(byte[] file, List<String> wanted) {
        List<Map<String, String>> rows = read(file);
        for (int row = 0; row < rows.size(); row++) {
            for (String column : wanted) {
                if (!rows.get(row).containsKey(column)) {
                    throw CommonProblems.malformed("/" + row, "The column " + column + " is missing.");
                }
            }
        }
        return rows;
    }

    private static List<Map<String, String>> read(byte[] file) {
        var text = new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8.newDecoder());
        try (MappingIterator<Map<String, String>> rows = ROWS.readValues(text)) {
            return rows.readAll();
        } catch (JacksonException e) {
            throw CommonProblems.malformed("", "It is no CSV file with a header.");
        } catch (CharacterCodingException e) {
            throw CommonProblems.malformed("", "It is not in UTF-8.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
