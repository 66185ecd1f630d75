package io.github.domainwright.benchmarks.cold;

/** Prints a constant: what a JVM needs in any case. */
public final class ConstantProgram {
    private ConstantProgram() {}

    /** Prints it. */
    public static void main(String[] arguments) {
        System.out.println("<domain/>");
    }
}
