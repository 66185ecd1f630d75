package io.github.domainwright.examples;

/** The main job, for a first look: prints what a profile became. */
public final class Demo {
    private Demo() {}

    /**
     * Prints the domain XML of a Secure Boot guest for CentOS 7 and says where the generated sources lie.
     *
     * @param arguments the directory of the generated sources
     */
    public static void main(String[] arguments) {
        System.out.println(ExampleDomains.all().get("secure-boot-centos-7"));
        System.out.println("This document was written by code that javac generated from the profile BuildAgent.");
        System.out.println("The generated sources lie in " + (arguments.length > 0 ? arguments[0] : "target"));
    }
}
