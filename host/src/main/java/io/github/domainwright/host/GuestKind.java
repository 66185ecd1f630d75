package io.github.domainwright.host;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A kind of guests that a host takes. */
@XmlAccessorType(XmlAccessType.NONE)
public final class GuestKind {
    @XmlElement(name = "os_type")
    private String osType = "";

    @XmlElement
    private Arch arch = new Arch();

    GuestKind() {}

    /** Returns {@code hvm} for full virtualization, or another of libvirt's words. */
    public String osType() {
        return osType;
    }

    /** Returns libvirt's name of the architecture. */
    public String architecture() {
        return arch.name;
    }

    /** Returns the path of the emulator. */
    public String emulator() {
        return arch.emulator;
    }

    /** Returns the machine types. */
    public List<Machine> machines() {
        return List.copyOf(arch.machines);
    }

    /** Returns the types of domains ({@code domain/@type}), such as {@code qemu} and {@code kvm}. */
    public List<String> domainTypes() {
        return arch.domains.stream().map(domain -> domain.type).toList();
    }

    /** A machine type. */
    @XmlAccessorType(XmlAccessType.NONE)
    public static final class Machine {
        @XmlAttribute
        private @Nullable String canonical;

        @XmlAttribute
        private int maxCpus;

        @XmlAttribute
        private @Nullable String deprecated;

        @XmlValue
        private String name = "";

        Machine() {}

        /** Returns its name. */
        public String name() {
            return name;
        }

        /** Returns what it is an alias of, if it is one. */
        public Optional<String> canonical() {
            return Optional.ofNullable(canonical);
        }

        /** Returns the most vCPUs; 0 if libvirt does not tell. */
        public int maximalVcpus() {
            return maxCpus;
        }

        /** Tells whether QEMU is going to drop it. */
        public boolean isDeprecated() {
            return "yes".equals(deprecated);
        }
    }

    @XmlAccessorType(XmlAccessType.NONE)
    private static final class Arch {
        @XmlAttribute
        private String name = "";

        @XmlElement
        private String emulator = "";

        @XmlElement(name = "machine")
        private List<Machine> machines = new ArrayList<>();

        @XmlElement(name = "domain")
        private List<DomainType> domains = new ArrayList<>();

        private Arch() {}
    }

    @XmlAccessorType(XmlAccessType.NONE)
    private static final class DomainType {
        @XmlAttribute
        private String type = "";

        private DomainType() {}
    }
}
