package io.github.domainwright.benchmarks.emit;

import io.github.domainwright.benchmarks.guest.Guests;
import io.github.domainwright.benchmarks.guest.SecureServer;
import io.github.domainwright.benchmarks.guest.SecureServerBuilder;
import io.github.domainwright.benchmarks.guest.SecureServerXml;
import io.github.domainwright.value.MemorySize;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Guests whose sizes the emitter has not seen of late, so that it has to ask the rules each time; and guests of one size
 * that differ in all else.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FreshBenchmark {
    private static final int GUESTS = 64;

    private List<SecureServer> ofManySizes = List.of();
    private List<SecureServer> ofOneSize = List.of();
    private int next;

    /** Makes the guests. */
    @Setup
    public void prepare() {
        ofOneSize = IntStream.range(0, GUESTS).mapToObj(Guests::server).toList();
        ofManySizes = IntStream.range(0, GUESTS)
                .mapToObj(number -> SecureServerBuilder.toBuilder(Guests.server(number))
                        .memory(new MemorySize(1024L * (1024 + number)))
                        .build())
                .toList();
    }

    private SecureServer one(List<SecureServer> guests) {
        next = (next + 1) % GUESTS;
        return guests.get(next);
    }

    /** Writes the document of a guest of another size than the last ones. */
    @Benchmark
    public String ofManySizes() {
        return SecureServerXml.toXml(one(ofManySizes));
    }

    /** Writes the document of another guest of the same size. */
    @Benchmark
    public String ofOneSize() {
        return SecureServerXml.toXml(one(ofOneSize));
    }
}
