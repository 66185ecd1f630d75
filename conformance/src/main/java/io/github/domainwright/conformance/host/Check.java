package io.github.domainwright.conformance.host;

import java.io.IOException;
import java.util.List;
import org.libvirt.LibvirtException;

/** A program that looks at something on a real libvirt. */
@FunctionalInterface
public interface Check {
    /** Runs with what stands on the command line; tells whether all is as it should be. */
    boolean passes(Session session, List<String> arguments) throws IOException, LibvirtException;

    /** Runs {@code check} as a program: the exit status is 0 only if it passes. */
    static void run(Check check, String... arguments) {
        boolean passed = false;
        try (Session session = Session.open()) {
            passed = check.passes(session, List.of(arguments));
        } catch (IOException | LibvirtException | IllegalArgumentException e) {
            System.err.println(e.getMessage());
        }
        System.exit(passed ? 0 : 1);
    }
}
