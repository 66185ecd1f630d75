package acme;

import io.github.domainwright.Profiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Prints the same document without naming a generated class, so that it compiles where the processor did not run. */
public final class ByName {
    private ByName() {}

    /** Runs without arguments. */
    public static void main(String... arguments) {
        Profiles.requireGenerated(Agent.class);
        System.out.print(
                Profiles.toXml(new Agent("agent", Path.of("/vm/agent.qcow2"), List.of(), Optional.empty())));
    }
}
