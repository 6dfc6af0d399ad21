package io.saldo.test.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleExamplesTest {

    private static final String BOOK = """
            ## 1. Credit

            | Ex | input | result |
            | --- | --- | --- |
            | Ex:A-1* | cash 10000, limit 5,000, refund 0.20 | 9200 [D2] |
            | Ex:A-1b | Ex:A-1, overdue 03-02T08:05, the 51st time, lot V1 | -104.50 |

            ## 10. Gateways

            | Ex:P-1 | 1 | 2 |
            """;

    @Test
    void acceptsACaseThatHasAllNumbersOfItsRow() {
        assertEquals(List.of(), problems("", """
                class CreditTest {
                    @Test
                    void isCash() { // Ex:A-1
                        assertEquals(9_200, credit(10_000, 5_000, "0.2"));
                    }

                    @ParameterizedTest
                    @CsvSource({"Ex:A-1b, 2026-03-02T08:05, 104.5", "other, 1, 2"})
                    void isOverdue(String example, String at, String amount) {}
                }
                """));
    }

    @Test
    void acceptsACaseThatReadsItsRowFromTheBook() {
        assertEquals(List.of(), problems("", """
                class CreditTest {
                    @ParameterizedTest
                    @ExampleSource({"Ex:A-1", "Ex:A-1b"})
                    void isCash(RuleExample row) {}
                }
                """));
        assertEquals(List.of(), problems("Ex:A-1b waits", """
                class CreditTest {
                    @Test
                    void isCash() { var row = RuleBook.example("Ex:A-1"); }
                }
                """));
    }

    @Test
    void saysWhichNumbersATestDoesNotHave() {
        assertEquals(
                List.of(
                        "Ex:A-1: CreditTest bears it, but nowhere has 5000, 9200",
                        "Ex:A-1b: CreditTest bears it, but nowhere has 104.5"),
                problems("", """
                        class CreditTest {
                            private static final int CASH = 10000; // 9200

                            @ParameterizedTest
                            @CsvSource({"Ex:A-1, 0.2", "Ex:A-1b, 3, 2, 8, 5, 5000"})
                            void isCash(String example) { /* 104.5 */ }

                            private int helper() { return 1; }

                            @Test
                            void isSomethingElse() { credit(5000, 9200); }
                        }
                        """));
    }

    @Test
    void letsTheListOfOpenOnesOnlyShrink() {
        assertEquals(
                List.of(
                        "Ex:A-1b: is open without a reason",
                        "Ex:A-1: is open twice",
                        "Ex:Z-9: CreditTest bears it, the rule book does not have it",
                        "Ex:P-1: is open, but the rule book has no such example in these sections",
                        "Ex:A-1: is tested by CreditTest, take it off docs/rule-book-open.txt"),
                problems("# head\n\nEx:A-1 waits\nEx:A-1b\nEx:P-1 waits\nEx:A-1 waits", """
                        class CreditTest {
                            @Test
                            void isCash() { // Ex:Z-9
                                RuleBook.example("Ex:A-1");
                            }
                        }
                        """));
    }

    @Test
    void demandsEveryExampleOfItsSections() {
        assertEquals(List.of("Ex:A-1: no test bears it", "Ex:A-1b: no test bears it"), problems("", "class NoTest {}"));
    }

    @Test
    void readsNumbersWithoutIdsSourcesAndOrdinals() {
        RuleExample row = RuleBook.of(BOOK.lines().toList()).examples().stream()
                .filter(example -> example.id().equals("Ex:A-1b"))
                .findFirst()
                .orElseThrow();
        assertEquals(Stream.of("3", "2", "8", "5", "104.5").map(BigDecimal::new).toList(), row.numbers());
        assertEquals(List.of(new BigDecimal("104.5")), row.resultNumbers());
    }

    @Test
    void refusesABookThatRepeatsAnExampleOrWritesItOtherwise() {
        assertThrows(
                IllegalArgumentException.class,
                () -> RuleBook.of(List.of("| Ex:A-1 | 1 | 2 |", "| Ex:A-1* | 1 | 2 |")));
        assertThrows(IllegalArgumentException.class, () -> RuleBook.of(List.of("| Ex:A-1 | 1 |")));
    }

    private static List<String> problems(String open, String source) {
        return new RuleExamples(
                        RuleBook.of(BOOK.lines().toList()),
                        new OpenExamples(open.lines().toList()),
                        TestCase.allOf("CreditTest", source))
                .problems();
    }
}
