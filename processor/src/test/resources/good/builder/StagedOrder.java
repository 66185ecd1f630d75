package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Required values come in declaration order, whatever stands between them; then the optional ones in any order. */
public final class StagedOrder {
    private StagedOrder() {}

    @VmProfile
    @Memory("2 GiB")
    public record Agent(
            @DomainUuid Optional<UUID> id,
            @Vcpus int vcpus,
            @Disk(target = "vdb") List<Path> data,
            @DomainName String name,
            @Disk(target = "vda") Path root) {}

    public static String document() {
        StagedOrder_AgentBuilder.VcpusStage first = StagedOrder_AgentBuilder.builder();
        StagedOrder_AgentBuilder.NameStage second = first.vcpus(4);
        StagedOrder_AgentBuilder.RootStage third = second.name("agent");
        StagedOrder_AgentBuilder.BuildStage last = third.root(Path.of("/vm/root"));
        Agent bare = last.build();
        UUID id = UUID.fromString("4dea22b3-1d52-d8f3-2516-782e98ab3fa0");
        Agent full = last.data(List.of(Path.of("/vm/data"))).id(id).build();
        StagedOrder_AgentBuilder.CopyStage copy = StagedOrder_AgentBuilder.toBuilder(full);
        Agent other = copy.name("other").id(id).vcpus(8).build();
        check(bare.equals(new Agent(Optional.empty(), 4, List.of(), "agent", Path.of("/vm/root"))));
        check(StagedOrder_AgentBuilder.toBuilder(full).build().equals(full));
        check(other.equals(new Agent(Optional.of(id), 8, full.data(), "other", full.root())));
        return StagedOrder_AgentXml.toXml(bare)
                + StagedOrder_AgentXml.toXml(full)
                + StagedOrder_AgentXml.toXml(other);
    }

    private static void check(boolean isTrue) {
        if (!isTrue) {
            throw new AssertionError();
        }
    }
}
