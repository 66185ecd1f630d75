package acme;

import java.nio.file.Path;
import java.util.List;

/** Prints the document of a guest, by its builder and its emitter. */
public final class Main {
    private Main() {}

    /** Runs without arguments. */
    public static void main(String... arguments) {
        Agent agent = AgentBuilder.builder()
                .name("agent")
                .rootDisk(Path.of("/vm/agent.qcow2"))
                .data(List.of())
                .build();
        System.out.print(AgentXml.toXml(agent));
    }
}
