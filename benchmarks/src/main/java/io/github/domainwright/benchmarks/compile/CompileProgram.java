package io.github.domainwright.benchmarks.compile;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles many types once in this JVM, and prints what that took. */
public final class CompileProgram {
    private CompileProgram() {}

    /** Compiles; the arguments are the peer and the number of types. */
    public static void main(String[] arguments) throws IOException {
        Peer peer = Peer.valueOf(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        Path classes = Files.createTempDirectory("classes");
        List<? extends JavaFileObject> sources = IntStream.range(0, count)
                .mapToObj(number -> source(peer, number))
                .toList();
        List<String> options = List.of(
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                peer.processors().isEmpty() ? "-proc:none" : "-processor",
                peer.processors().isEmpty() ? "-g" : String.join(",", peer.processors()));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Stages stages = Stages.watch(Thread.currentThread());
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long start = System.nanoTime();
        boolean isCompiled =
                compiler.getTask(null, null, null, options, null, sources).call();
        System.out.println("wall ms=" + (System.nanoTime() - start) / 1e6);
        System.out.println("cpu ms=" + (system.getProcessCpuTime() - cpu) / 1e6);
        System.out.println("peak MB=" + peakHeap() / 1e6);
        System.out.println("source KB=" + size(classes, ".java") / 1e3);
        System.out.println("class KB=" + size(classes, ".class") / 1e3);
        System.out.println("classes=" + files(classes, ".class").size());
        stages.shares().forEach((stage, share) -> System.out.println("share " + stage + "=" + share));
        if (!isCompiled) {
            throw new IllegalStateException("the sources of " + peer + " do not compile");
        }
    }

    private static List<Path> files(Path directory, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static double size(Path directory, String ending) throws IOException {
        double bytes = 0;
        for (Path file : files(directory, ending)) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    private static double peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToDouble(usage -> usage.getUsed())
                .sum();
    }

    private static JavaFileObject source(Peer peer, int number) {
        URI place = URI.create("string:///acme/Server" + number + ".java");
        return new SimpleJavaFileObject(place, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return peer.source(number);
            }
        };
    }
}
