package acme;

import io.github.domainwright.annotation.*;
import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainSubtree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import io.github.domainwright.value.MacAddress;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whole elements as parameters: one, an optional one, several, in a record, and where libvirt has them in several places. */
public final class GivenElements {
    private GivenElements() {}

    @ElementAt("devices/disk")
    public record Drive(Element element) implements DomainSubtree {}

    @ElementAt("clock")
    public interface Clock extends DomainSubtree {}

    public record Port(Element element) implements DomainSubtree {}

    public record Room(@NetworkInterface(network = "rooms") MacAddress mac, Drive disk, Optional<Drive> more) {}

    @VmProfile
    @Memory("2 GiB")
    @SecureBoot
    record Server(
            @DomainName String name,
            Drive disk,
            Optional<Clock> clock,
            List<Drive> disks,
            @Disk(target = "vdz") Path image,
            @ElementAt("devices/serial") List<Port> ports,
            Optional<Room> room) {}

    private static Element element(String name, List<Node> children, String... attributes) {
        return new Element(
                name,
                Arrays.stream(attributes)
                        .map(text -> text.split("=", 2))
                        .map(parts -> new Attribute(parts[0], Value.of(parts[1]), Origin.UNKNOWN))
                        .toList(),
                children,
                Origin.UNKNOWN);
    }

    private static Drive disk(String file, String target) {
        return new Drive(element(
                "disk",
                List.of(
                        new Node.Comment(" as <built> ", Origin.UNKNOWN),
                        element("source", List.of(), "file=" + file),
                        element("target", List.of(), "dev=" + target, "bus=virtio")),
                "type=file"));
    }

    private static Clock clock() {
        return () -> element("clock", List.of(), "offset=utc");
    }

    private static Port port() {
        return new Port(element("serial", List.of(), "type=pty"));
    }

    public static String document() {
        Server full = GivenElements_ServerBuilder.builder()
                .name("full")
                .disk(disk("/vm/a'b&c.qcow2", "vda"))
                .image(Path.of("/vm/image"))
                .clock(clock())
                .disks(List.of(disk("/vm/b", "vdb"), disk("/vm/c", "vdc")))
                .ports(List.of(port(), port()))
                .room(new Room(MacAddress.of("52:54:00:00:00:01"), disk("/vm/d", "vdd"), Optional.empty()))
                .build();
        Server bare = GivenElements_ServerBuilder.builder()
                .name("bare")
                .disk(disk("/vm/a", "vda"))
                .image(Path.of("/vm/image"))
                .build();
        return GivenElements_ServerXml.toXml(full) + GivenElements_ServerXml.toXml(bare);
    }
}
