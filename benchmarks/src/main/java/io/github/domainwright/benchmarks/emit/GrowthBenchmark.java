package io.github.domainwright.benchmarks.emit;

import io.github.domainwright.benchmarks.guest.DiskShelf;
import io.github.domainwright.benchmarks.guest.DiskShelfXml;
import io.github.domainwright.benchmarks.guest.Guests;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How the costs of the emitter grow with the document: 2.4 KB, 30 KB and 258 KB. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GrowthBenchmark {
    /** How many disks the guest has. */
    @Param({"10", "148", "1300"})
    public int disks;

    private DiskShelf guest = Guests.shelf(1);
    private byte[] document = {};

    /** Makes the guest. */
    @Setup
    public void prepare() {
        guest = Guests.shelf(disks);
        document = DiskShelfXml.toXml(guest).getBytes(StandardCharsets.UTF_8);
    }

    /** Writes the document. */
    @Benchmark
    public String emit() {
        return DiskShelfXml.toXml(guest);
    }

    /** Copies it. */
    @Benchmark
    public byte[] copy() {
        return Arrays.copyOf(document, document.length);
    }
}
