package io.github.domainwright.benchmarks.cold;

import io.github.domainwright.benchmarks.guest.DiskShelf;
import io.github.domainwright.benchmarks.guest.DiskShelfXml;
import java.nio.file.Path;
import java.util.List;

/** Prints the first document of a generated emitter without such rules. */
public final class ShelfProgram {
    private ShelfProgram() {}

    /** Prints it. */
    public static void main(String[] arguments) {
        System.out.println(DiskShelfXml.toXml(new DiskShelf("shelf", List.of(Path.of("/images/one.qcow2")))));
    }
}
