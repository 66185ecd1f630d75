package io.github.domainwright.host;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A device or a feature, and what can be chosen of it. */
@XmlAccessorType(XmlAccessType.NONE)
public class Offer {
    @XmlAttribute
    private @Nullable String supported;

    @XmlElement(name = "enum")
    private List<Choice> choices = new ArrayList<>();

    /** Makes an offer of nothing; it is filled from a document. */
    protected Offer() {}

    /** Tells whether the host has it. */
    public boolean isSupported() {
        return "yes".equals(supported);
    }

    /** Returns the words of the place {@code name}; nothing if this libvirt does not tell. */
    public Optional<List<String>> choice(String name) {
        return choices.stream()
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .map(Choice::values);
    }

    /** Returns all places with their words. */
    public List<Choice> choices() {
        return List.copyOf(choices);
    }
}
