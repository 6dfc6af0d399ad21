package io.saldo.test.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTableTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @BeforeEach
    void writeSources() throws IOException {
        write("account/src/main/java/io/saldo/account/voucher/RedeemVoucher.java", "class RedeemVoucher {}");
        write("account/src/main/resources/io/saldo/account/accrue.sql", "select 1");
        write("account/src/test/java/io/saldo/account/voucher/RedeemVoucherTest.java", """
                @DisplayName("V-1") class RedeemVoucherTest { @Test @DisplayName("V-4") void refusesASecondUse() {} }
                """);
        write(
                "quality/simulation/src/main/java/io/saldo/simulation/Ledger.java",
                "class Ledger { void balances() {} }");
        write("account/target/classes/Left.java", "class Left {}");
    }

    @Test
    void acceptsATableThatIsTrue() throws IOException {
        assertEquals(List.of(), problems("""
                # Rules

                Text, and a table of something else.

                | id | class | test |
                | --- | --- | --- |
                | X-1 | Nothing | NothingTest |

                | rule id | class | test |
                | --- | :---: | --- |
                | V-1 | `RedeemVoucher` | `account.voucher.RedeemVoucherTest` |
                | V-2 | `io.saldo.account.voucher.RedeemVoucher`, `accrue.sql` | `RedeemVoucherTest#refusesASecondUse`<br>`Ledger.balances` |
                """));
    }

    @Test
    void namesAllThatIsMissing() throws IOException {
        assertEquals(
                List.of(
                        "V-1: stands in more than one row",
                        "V-1: no class RedeemVouchers",
                        "V-2: no test RedeemVoucherTest.acceptsASecondUse",
                        "V-3: names no test",
                        "V-4: names no class",
                        "V-5: no test RedeemVoucher",
                        "V-6: no class io.saldo.invoice.RedeemVoucher",
                        "V-6: RedeemVoucherTest bears no \"V-6\"",
                        "V-7: no class Left"),
                problems("""
                        | Rule id | Class | Test |
                        |---|---|---|
                        | V-1 | RedeemVoucher | RedeemVoucherTest |
                        | V-1 | RedeemVouchers | RedeemVoucherTest |
                        | V-2 | RedeemVoucher | RedeemVoucherTest.acceptsASecondUse |
                        | V-3 | RedeemVoucher | |
                        | V-4 | | RedeemVoucherTest |
                        | V-5 | RedeemVoucher | RedeemVoucher |
                        | V-6 | io.saldo.invoice.RedeemVoucher | RedeemVoucherTest |
                        | V-7 | Left | RedeemVoucherTest.refusesASecondUse |
                        """));
    }

    @Test
    void refusesADocumentWithoutTheTable() throws IOException {
        assertEquals(
                List.of("there is no table | rule | class | test | with rows"),
                problems("| id | class | test |\n|---|---|---|\n| V-1 | RedeemVoucher | RedeemVoucherTest |\n"));
    }

    private List<String> problems(String table) throws IOException {
        return RulesTable.problems(write("docs/rules.md", table), root);
    }

    private Path write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }
}
