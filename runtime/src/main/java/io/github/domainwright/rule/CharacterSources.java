package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** DW0460: a character device says where its host's end is, as its type needs it. */
final class CharacterSources implements Rule {
    private static final List<DomainPath> DEVICES = DomainPath.list(
            "devices/serial",
            "devices/parallel",
            "devices/console",
            "devices/channel",
            "devices/redirdev",
            "devices/smartcard",
            "devices/rng/backend");
    private static final Map<String, List<String>> NEEDED = Map.of(
            "dev", List.of("path"),
            "file", List.of("path"),
            "pipe", List.of("path"),
            "unix", List.of("path"),
            "tcp", List.of("host", "service"),
            "udp", List.of("service"),
            "spiceport", List.of("channel"));

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0460",
                "A character device on a file, socket or connection says which, once; UDP says so twice at most.",
                "libvirt refuses a device without it (\"Missing source path attribute for char device\"); only for sockets of"
                        + " channels it makes a path itself.",
                new Fix(
                        "state it in source = @CharacterSource(path = …), or host and service for TCP and UDP.",
                        "state it in <source path='…'/>, or host and service for tcp and udp."));
    }

    @Override
    public List<DomainPath> paths() {
        return DEVICES.stream()
                .flatMap(device -> Stream.of(
                                "@type", "source/@path", "source/@host", "source/@service", "source/@channel")
                        .map(part -> device.resolve(DomainPath.of(part))))
                .toList();
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (!guest.isQemu()) {
            return;
        }
        for (DomainPath path : DEVICES) {
            for (Element device : guest.tree().elements(path)) {
                String type = device.literal("type").orElse("");
                List<Element> sources = device.elements("source").toList();
                boolean isMadeByLibvirt = type.equals("unix") && device.name().equals("channel");
                for (String attribute : isMadeByLibvirt ? List.<String>of() : NEEDED.getOrDefault(type, List.of())) {
                    if (sources.stream()
                            .noneMatch(source -> source.attribute(attribute).isPresent())) {
                        found.add(
                                path,
                                device.origin(),
                                "A device of type '%s' needs the %s of its host's end.".formatted(type, attribute));
                    }
                }
                if (sources.size() > (type.equals("udp") ? 2 : 1)) {
                    found.add(
                            path,
                            device.origin(),
                            "A device of type '%s' has %d ends at the host.".formatted(type, sources.size()));
                }
            }
        }
    }
}
