package io.github.domainwright.processor.use;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.firmware.FirmwareSource;
import io.github.domainwright.firmware.FirmwareTable;
import io.github.domainwright.processor.testing.Compilation;
import io.github.domainwright.processor.testing.Compiled;
import io.github.domainwright.processor.testing.TestCompiler;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Emitters and firmware tables are used by many threads at once, from the first call on. */
class ConcurrencyTest {
    private static final int THREADS = 16;
    private static final int GUESTS = 200;

    private static final String GUEST = """
            package acme;

            import io.github.domainwright.annotation.*;
            import java.nio.file.Path;
            import java.util.List;

            @VmProfile
            @SecureBoot
            @Memory("1 GiB")
            public record Guest(@DomainName String name, @Disk(target = "vda") List<Path> disks) {
                public static Guest of(int number) {
                    return GuestBuilder.builder()
                            .name("agent-" + number)
                            .disks(java.util.Collections.nCopies(number % 5, Path.of("/vm/" + number)))
                            .build();
                }
            }
            """;

    @TempDir
    Path directory;

    @Test
    void writeWhatOneThreadWrites() throws Exception {
        Compiled compiled = Compilation.with(TestCompiler.JAVAC, directory)
                .source("acme/Guest.java", GUEST)
                .run();
        List<List<String>> all = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            // Nobody has touched these classes before: their first use is part of the race.
            Class<?> guest = compiled.load("acme.Guest");
            CountDownLatch start = new CountDownLatch(THREADS);
            List<Future<List<String>>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Callable<List<String>> work = () -> {
                    start.countDown();
                    start.await();
                    return documents(guest);
                };
                results.add(threads.submit(work));
            }
            for (Future<List<String>> result : results) {
                all.add(result.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(all).hasSize(THREADS).containsOnly(documents(compiled.load("acme.Guest")));
        assertThat(all.get(0)).hasSize(2 * GUESTS).doesNotHaveDuplicates();
    }

    private static List<String> documents(Class<?> guest) throws Exception {
        Class<?> emitter = guest.getClassLoader().loadClass("acme.GuestXml");
        Method of = guest.getMethod("of", int.class);
        Method automatic = emitter.getMethod("toXml", guest);
        Method pinned = emitter.getMethod("toXml", guest, FirmwareSource.class);
        FirmwareSource debian = FirmwareTable.builtIn().distro("debian", "12");
        List<String> documents = new ArrayList<>();
        for (int number = 0; number < GUESTS; number++) {
            Object vm = of.invoke(null, number);
            documents.add((String) automatic.invoke(null, vm));
            documents.add((String) pinned.invoke(null, vm, debian));
        }
        return documents;
    }
}
