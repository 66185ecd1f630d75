package io.github.domainwright.host;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** A host itself. */
@XmlAccessorType(XmlAccessType.NONE)
public final class HostDescription {
    @XmlElement
    private Cpu cpu = new Cpu();

    @XmlElement(name = "secmodel")
    private List<SecurityModel> securityModels = new ArrayList<>();

    HostDescription() {}

    /** Returns libvirt's name of its architecture. */
    public String architecture() {
        return cpu.arch;
    }

    /** Returns libvirt's name of its CPU model; {@code ""} if it has none. */
    public String cpuModel() {
        return cpu.model;
    }

    /** Returns what keeps guests from each other, such as {@code apparmor} and {@code dac}. */
    public List<String> securityModels() {
        return securityModels.stream().map(model -> model.model).toList();
    }

    @XmlAccessorType(XmlAccessType.NONE)
    private static final class Cpu {
        @XmlElement
        private String arch = "";

        @XmlElement
        private String model = "";

        private Cpu() {}
    }

    @XmlAccessorType(XmlAccessType.NONE)
    private static final class SecurityModel {
        @XmlElement
        private String model = "";

        private SecurityModel() {}
    }
}
