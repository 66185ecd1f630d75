package io.github.domainwright.benchmarks.firmware;

import io.github.domainwright.firmware.FirmwareDescriptors;
import io.github.domainwright.firmware.FirmwareRequirement;
import io.github.domainwright.firmware.FirmwareSource;
import io.github.domainwright.firmware.FirmwareTable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Choosing a build among 60 descriptors that were read before. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SelectBenchmark {
    private final FirmwareRequirement requirement = Descriptors.requirement();
    private FirmwareSource host = FirmwareTable.builtIn().distro("centos", "7");

    /** Reads the descriptors. */
    @Setup
    public void prepare() throws IOException {
        FirmwareDescriptors descriptors = Descriptors.under(Files.createTempDirectory("descriptors"));
        if (!descriptors.select(requirement).orElseRefuse().name().contains("59")) {
            throw new IllegalStateException("another build was chosen: "
                    + descriptors.select(requirement).orElseRefuse().name());
        }
        host = descriptors;
    }

    /** Chooses again for the same requirement, as an emitter does for each guest. */
    @Benchmark
    public Object again() {
        return host.select(requirement).pin();
    }

    /** Chooses for a requirement that was not asked before, with the reasons for all candidates. */
    @Benchmark
    public Object first() {
        return host.select(Descriptors.requirement()).pin();
    }
}
