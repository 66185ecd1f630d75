package io.github.domainwright.importer.document;

import io.github.domainwright.importer.source.JavaNames;
import io.github.domainwright.tree.Element;
import io.github.domainwright.value.ValueFormat;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names for what differs from guest to guest, as a person would choose them. */
final class ParameterNames {
    private static final Map<String, String> BY_WORD = Map.of(
            "DomainName", "name",
            "DomainUuid", "uuid",
            "SystemEntry", "system",
            "ChassisEntry", "chassis",
            "BaseBoardEntry", "baseBoard",
            "BiosEntry", "bios");

    private final Set<String> taken = new HashSet<>();
    private boolean hasRoot;

    /** Returns a name for the value of {@code use}, other than those before. */
    String of(Use use) {
        String name = JavaNames.component(base(use), taken);
        taken.add(name);
        return name;
    }

    private String base(Use use) {
        Element element = use.element();
        String word = use.match().word().name();
        if (use.match().word().format() == ValueFormat.MAC_ADDRESS) {
            return "mac";
        }
        if (element.name().equals("disk")) {
            return disk(element);
        }
        String entry =
                element.name().equals("entry") ? " " + element.literal("name").orElse("") : "";
        return BY_WORD.getOrDefault(word, word) + entry;
    }

    private String disk(Element element) {
        String device = element.literal("device").orElse("disk");
        Optional<String> target = element.element("target").flatMap(found -> found.literal("dev"));
        if (device.equals("disk") && !hasRoot) {
            hasRoot = true;
            return "rootDisk";
        }
        return device.equals("disk")
                ? "disk " + target.orElse("")
                : taken.contains(device) ? device + " " + target.orElse("") : device;
    }
}
