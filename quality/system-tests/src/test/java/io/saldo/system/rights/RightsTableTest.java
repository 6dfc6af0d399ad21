package io.saldo.system.rights;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.saldo.system.rights.Rights.Row;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the table to the OpenAPI documents; needs no stack. */
class RightsTableTest {

    /** The names in paths that the scene has a value for. */
    private static final Map<String, String> NAMES = List.of(
                    "billingAccountId",
                    "cloudAccountId",
                    "enterpriseId",
                    "invoiceId",
                    "messageId",
                    "month",
                    "paymentId",
                    "service")
            .stream()
            .collect(Collectors.toMap(name -> name, name -> "x"));

    private final List<Row> rows = Rights.read().rows();
    private final OpenApi openApi = OpenApi.read();
    private final Requests requests = Requests.read();

    @Test
    void hasOneRowForEachOperationOfEachService() {
        List<Operation> named = rows.stream().map(Row::operation).toList();
        SortedSet<Operation> missing = new TreeSet<>(openApi.operations().keySet());
        missing.removeAll(named);
        List<Operation> left = rows.stream()
                .map(Row::operation)
                .filter(operation -> !openApi.operations().containsKey(operation))
                .toList();
        assertAll(
                () -> assertEquals(
                        0,
                        missing.size(),
                        () -> "rights.csv has no row for these; each ? is for you to decide:\n"
                                + missing.stream().map(Row::missing).collect(Collectors.joining("\n"))),
                () -> assertEquals(List.of(), left, "rows of operations that no OpenAPI document has"),
                () -> assertEquals(named.size(), new TreeSet<>(named).size(), "some operation has two rows"));
    }

    @Test
    void saysWhyARequestIsNotSent() {
        List<String> silent = rows.stream()
                .filter(row -> row.cells().values().stream().anyMatch(cell -> !cell.isSent()))
                .filter(row -> row.reason().isBlank())
                .map(row -> row.operation().name())
                .toList();
        assertEquals(List.of(), silent);
    }

    /** A body in the right form, so that what comes after the rights is looked at too. */
    @Test
    void sendsABodyWhereverOneIsRead() {
        List<String> without = openApi.operations().entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .filter(operation -> !requests.hasBody(operation))
                .map(Operation::name)
                .toList();
        assertEquals(List.of(), without, "these need a body in rights-requests.json");
    }

    @Test
    void sendsNothingThatNoOperationHas() {
        var left = new TreeSet<>(requests.names());
        openApi.operations().keySet().forEach(operation -> left.remove(operation.name()));
        assertEquals(List.of(), List.copyOf(left));
    }

    @Test
    void knowsWhatToPutForEachNameInAPath() {
        assertAll(openApi.operations().keySet().stream()
                .map(operation -> () -> assertDoesNotThrow(() -> requests.path(operation, NAMES), operation.name())));
    }

    @Test
    void takesNothingButStatusesForACell() {
        assertThrows(IllegalArgumentException.class, () -> new Expected("?"));
    }
}
