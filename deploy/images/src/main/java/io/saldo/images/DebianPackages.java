package io.saldo.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packages of the lock file as files, kept for the next time. */
record DebianPackages(Path cache) {

    /** The files, each with the digest that the lock names. */
    List<Path> fetch(BaseLock lock) throws IOException {
        Files.createDirectories(cache);
        List<BaseLock.Package> missing = new ArrayList<>();
        for (BaseLock.Package one : lock.packages()) {
            if (!Files.exists(file(one))) {
                missing.add(one);
            }
        }
        if (!missing.isEmpty()) {
            Apt apt = new Apt(cache.resolve("apt"), lock.suite());
            apt.update();
            missing.forEach(one -> download(apt, one));
        }
        List<Path> files = new ArrayList<>();
        for (BaseLock.Package one : lock.packages()) {
            files.add(checked(one));
        }
        return files;
    }

    /** The lock with the newest versions of its packages. */
    BaseLock newest(BaseLock lock, String jdk) throws IOException {
        Files.createDirectories(cache);
        Apt apt = new Apt(cache.resolve("apt"), lock.suite());
        apt.update();
        List<BaseLock.Package> newest = new ArrayList<>();
        for (BaseLock.Package one : lock.packages()) {
            var found = new BaseLock.Package(one.name(), apt.newestVersion(one.name()), "");
            apt.download(cache, found.name() + "=" + found.version());
            String digest = Sha256.of(file(found));
            newest.add(new BaseLock.Package(found.name(), found.version(), digest));
        }
        return new BaseLock(lock.suite(), jdk, newest);
    }

    /** Programs are for one architecture, data for all. */
    private Path file(BaseLock.Package one) {
        Path all = cache.resolve(one.fileName() + "_all.deb");
        return Files.exists(all) ? all : cache.resolve(one.fileName() + "_amd64.deb");
    }

    private void download(Apt apt, BaseLock.Package one) {
        try {
            apt.download(cache, one.name() + "=" + one.version());
        } catch (ImagesFailure e) {
            throw new ImagesFailure(
                    "Debian's archive no longer has " + one.name() + " " + one.version() + ": set " + Apt.MIRROR
                            + " to a date of snapshot.debian.org, or take the newest by ./saldo images --update-base. "
                            + e.getMessage(),
                    e);
        }
    }

    private Path checked(BaseLock.Package one) throws IOException {
        Path file = file(one);
        String digest = Sha256.of(file);
        if (!digest.equals(one.sha256())) {
            throw new ImagesFailure(file + " is not the pinned package: its digest is " + digest + ". Delete it.");
        }
        return file;
    }
}
