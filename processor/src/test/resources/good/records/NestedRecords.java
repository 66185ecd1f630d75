package acme;

import io.github.domainwright.annotation.*;
import io.github.domainwright.value.MacAddress;
import io.github.domainwright.value.MemorySize;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Records in records, lists in lists, and values that decide whether something is there. */
public final class NestedRecords {
    private NestedRecords() {}

    record Image(
            @Disk(target = "") Path file,
            @Gives("target") String target,
            @Gives("readonly") boolean readonly,
            @Gives("driver.copyOnRead") Optional<Boolean> copyOnRead) {}

    record Memory(@io.github.domainwright.annotation.Memory MemorySize size) {}

    record Size(Memory memory, @Vcpus int vcpus) {}

    record Tenant(
            List<Image> images,
            @NetworkInterface(network = "tenants") List<MacAddress> cards,
            @BridgeInterface(bridge = "br0") Optional<MacAddress> uplink,
            Optional<Image> scratch) {}

    @VmProfile
    @MachineType(MachineFamily.Q35)
    record Server(@DomainName String name, Size size, List<Tenant> tenants, Optional<Tenant> owner) {}

    private static Image image(String target, boolean readonly) {
        return new Image(Path.of("/vm/" + target), target, readonly, Optional.of(!readonly));
    }

    public static String document() {
        Tenant one = new Tenant(
                List.of(image("vda", false), image("vdb", true)),
                List.of(MacAddress.of("52:54:00:00:00:01"), MacAddress.of("52:54:00:00:00:02")),
                Optional.empty(),
                Optional.empty());
        Tenant two = new Tenant(
                List.of(),
                List.of(MacAddress.of("52:54:00:00:00:03")),
                Optional.of(MacAddress.of("52:54:00:00:00:04")),
                Optional.of(new Image(Path.of("/vm/scratch"), "vdc", false, Optional.empty())));
        Server full = NestedRecords_ServerBuilder.builder()
                .name("full")
                .size(new Size(new Memory(MemorySize.parse("2 GiB")), 4))
                .tenants(List.of(one, two))
                .owner(new Tenant(List.of(image("vdd", true)), List.of(), Optional.empty(), Optional.empty()))
                .build();
        Server bare = NestedRecords_ServerBuilder.builder()
                .name("bare")
                .size(new Size(new Memory(MemorySize.parse("1 GiB")), 1))
                .build();
        return NestedRecords_ServerXml.toXml(full) + NestedRecords_ServerXml.toXml(bare);
    }
}
