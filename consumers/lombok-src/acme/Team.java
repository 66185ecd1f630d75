package acme;

import lombok.Builder;
import lombok.Getter;
import lombok.NonNull;
import lombok.Value;
import lombok.With;

/** A class of Lombok's that holds a guest, and has a name of our builders in its own. */
@Value
@Builder
public class Team {
    @NonNull
    String name;

    @With
    Agent agent;

    /** What Lombok writes here, our profiles use. */
    @Getter
    public static final class Disks {
        private final java.nio.file.Path root = java.nio.file.Path.of("/vm/agent.qcow2");
    }

    /** Runs without arguments. */
    public static void main(String... arguments) {
        Agent agent = AgentBuilder.builder()
                .name("agent")
                .rootDisk(new Disks().getRoot())
                .data(java.util.List.of())
                .build();
        Team team = Team.builder().name("team").build().withAgent(agent);
        System.out.print(AgentXml.toXml(team.getAgent()));
    }
}
