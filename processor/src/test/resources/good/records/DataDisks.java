package acme;

import io.github.domainwright.annotation.*;
import io.github.domainwright.value.MacAddress;
import io.github.domainwright.value.MemorySize;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Records as parameters: one device with several values, in a list, optional, or a mere group of values. */
public final class DataDisks {
    private DataDisks() {}

    record DataDisk(
            @Disk(target = "vdb", format = DiskFormat.RAW) Path image,
            @Gives("serial") String serial,
            @Gives("driver.cache") Optional<DiskCache> cache) {}

    record Card(@NetworkInterface(network = "servers") Optional<MacAddress> mac, @Gives("mtu") int mtu) {}

    record Size(@Memory MemorySize memory, @Vcpus int vcpus, @Title Optional<String> title) {}

    @VmProfile
    @MachineType(MachineFamily.Q35)
    record Server(
            @DomainName String name,
            Size size,
            List<DataDisk> disks,
            Optional<Card> card,
            @BridgeInterface(bridge = "br0") MacAddress outside,
            @Gives(value = "device", of = "outside") Optional<String> device) {}

    public static String document() {
        Server full = DataDisks_ServerBuilder.builder()
                .name("full")
                .size(new Size(MemorySize.parse("2 GiB"), 4, Optional.of("All of it")))
                .outside(MacAddress.of("52:54:00:00:00:01"))
                .disks(List.of(
                        new DataDisk(Path.of("/vm/one.img"), "ONE", Optional.of(DiskCache.NONE)),
                        new DataDisk(Path.of("/vm/two.img"), "TWO", Optional.empty())))
                .card(new Card(Optional.empty(), 9000))
                .device("tap-full")
                .build();
        Server bare = DataDisks_ServerBuilder.builder()
                .name("bare")
                .size(new Size(MemorySize.parse("1 GiB"), 1, Optional.empty()))
                .outside(MacAddress.of("52:54:00:00:00:02"))
                .build();
        return DataDisks_ServerXml.toXml(full) + DataDisks_ServerXml.toXml(bare);
    }
}
