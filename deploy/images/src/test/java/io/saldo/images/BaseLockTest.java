package io.saldo.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaseLockTest {

    private static final Path OURS = Path.of("base.lock");

    @TempDir
    Path folder;

    @Test
    void pinsEachPackageOfOursByItsDigest() {
        BaseLock ours = BaseLock.read(OURS);
        assertTrue(ours.packages().size() >= 3);
        assertTrue(ours.packages().stream().allMatch(one -> one.sha256().matches("[0-9a-f]{64}")));
    }

    @Test
    void hasNoShell() {
        List<String> names = BaseLock.read(OURS).packages().stream()
                .map(BaseLock.Package::name)
                .toList();
        assertTrue(
                names.stream().noneMatch(name -> name.matches("dash|bash|busybox.*|coreutils|apt|dpkg")),
                names::toString);
    }

    @Test
    void keepsItsCommentsWhenItIsWritten() throws IOException {
        Path copy = Files.copy(OURS, folder.resolve("base.lock"));
        BaseLock.read(copy).write(copy);
        assertEquals(Files.readString(OURS), Files.readString(copy));
    }

    @Test
    void namesAFileAsAptDoes() {
        assertEquals("a_1%3a2", new BaseLock.Package("a", "1:2", "").fileName());
    }

    @Test
    void refusesAPackageWithAnotherDigest() throws IOException {
        var pinned = new BaseLock.Package("a", "1", "0".repeat(64));
        Files.writeString(folder.resolve(pinned.fileName() + "_amd64.deb"), "something else");
        var lock = new BaseLock("trixie", "any", List.of(pinned));
        var failure = assertThrows(ImagesFailure.class, () -> new DebianPackages(folder).fetch(lock));
        assertTrue(failure.toString().contains("is not the pinned package"));
    }
}
