package io.github.domainwright.benchmarks.cold;

import io.github.domainwright.value.XmlText;

/** Prints a constant that one class of Domainwright has looked at: what a JVM needs to open a library at all. */
public final class ClassProgram {
    private ClassProgram() {}

    /** Prints it. */
    public static void main(String[] arguments) {
        System.out.println(XmlText.require("<domain/>"));
    }
}
