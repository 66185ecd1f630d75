package io.github.domainwright.firmware.resolve;

import io.github.domainwright.annotation.FirmwareType;
import io.github.domainwright.firmware.LoaderElement;
import io.github.domainwright.firmware.NvramElement;
import io.github.domainwright.firmware.OsFirmware;
import io.github.domainwright.firmware.Tristate;
import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the completed firmware part into the {@code <os>} of a document; everything else in it stays. */
final class OsWriter {
    private static final Set<String> WRITTEN = Set.of("firmware", "loader", "nvram", "varstore");

    private final Element os;
    private final Origin origin;

    OsWriter(Element os) {
        this.os = os;
        this.origin = new Origin.Implied(os.origin());
    }

    /**
     * Returns the completed element.
     *
     * @param kernel the firmware that is started as a kernel; nothing for all others
     */
    Element write(OsFirmware firmware, Optional<String> kernel) {
        List<Node> children = new ArrayList<>();
        int place = 0;
        for (Node child : os.children()) {
            if (child instanceof Element element && isWritten(element, kernel)) {
                continue;
            }
            children.add(child);
            if (child instanceof Element element && element.name().equals("type")) {
                place = children.size();
            }
        }
        List<Element> written = elements(firmware);
        kernel.ifPresent(path -> written.add(element("kernel", Map.of(), text(path))));
        children.addAll(place, written);
        return os.withAttributes(attributes(firmware.firmware())).withChildren(children);
    }

    private static boolean isWritten(Element element, Optional<String> kernel) {
        return WRITTEN.contains(element.name()) || element.name().equals("kernel") && kernel.isPresent();
    }

    private List<Attribute> attributes(@Nullable FirmwareType firmware) {
        List<Attribute> attributes = new ArrayList<>();
        if (firmware != null) {
            attributes.add(attribute("firmware", firmware == FirmwareType.UEFI ? "efi" : "bios"));
        }
        os.attributes().stream()
                .filter(attribute -> !attribute.name().equals("firmware"))
                .forEach(attributes::add);
        return attributes;
    }

    private List<Element> elements(OsFirmware firmware) {
        List<Element> elements = new ArrayList<>();
        List<Element> features = features(firmware);
        if (!features.isEmpty()) {
            elements.add(new Element("firmware", List.of(), List.copyOf(features), origin));
        }
        LoaderElement loader = firmware.loader();
        if (loader != null && !loader.isEmpty()) {
            elements.add(element("loader", loader.attributes(), text(loader.path())));
        }
        NvramElement nvram = firmware.nvram();
        if (nvram != null && !nvram.isEmpty()) {
            // A store that is no plain path is described by children, which are the user's.
            List<Node> content = nvram.type() == null
                    ? text(nvram.path())
                    : os.element("nvram").map(Element::children).orElse(List.of());
            elements.add(element("nvram", nvram.attributes(), content));
        }
        if (firmware.varstore() != null) {
            elements.add(element("varstore", firmware.varstore().attributes(), List.of()));
        }
        return elements;
    }

    private List<Element> features(OsFirmware firmware) {
        List<Element> features = new ArrayList<>();
        Map<String, Tristate> states = new LinkedHashMap<>();
        states.put("enrolled-keys", firmware.enrolledKeys());
        states.put("secure-boot", firmware.secureBoot());
        states.forEach((name, state) -> state.word().ifPresent(word -> {
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("enabled", word);
            attributes.put("name", name);
            features.add(element("feature", attributes, List.of()));
        }));
        return features;
    }

    private Element element(String name, Map<String, String> attributes, List<Node> content) {
        List<Attribute> written = attributes.entrySet().stream()
                .map(entry -> attribute(entry.getKey(), entry.getValue()))
                .toList();
        return new Element(name, written, content, origin);
    }

    private Attribute attribute(String name, String value) {
        return new Attribute(name, Value.of(value), origin);
    }

    private List<Node> text(@Nullable String text) {
        return text == null ? List.of() : List.of(new Node.Text(Value.of(text), origin));
    }
}
