package io.github.domainwright.host;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** The words that can stand in one place of a domain document ({@code <enum>}). */
@XmlAccessorType(XmlAccessType.NONE)
public final class Choice {
    @XmlAttribute
    private String name = "";

    @XmlElement(name = "value")
    private List<String> values = new ArrayList<>();

    Choice() {}

    /** Returns libvirt's name for the place, such as {@code backendVersion}. */
    public String name() {
        return name;
    }

    /** Returns the words; none if the host offers none of them. */
    public List<String> values() {
        return List.copyOf(values);
    }
}
