package io.github.domainwright.benchmarks.emit;

import io.github.domainwright.benchmarks.guest.Guests;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From the values of one guest to its document, by every route. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EmitBenchmark {
    /** The route. */
    @Param
    public Route route = Route.COPY;

    private Emitter emitter = () -> "";

    /** Makes the route ready, and compares what it writes with the others before it is timed. */
    @Setup
    public void prepare() throws Exception {
        emitter = route.checked(Guests.server(7));
    }

    /** Writes the document. */
    @Benchmark
    public Object emit() throws Exception {
        return emitter.emit();
    }
}
