package io.github.domainwright.host;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a host is and which guests it takes: libvirt's {@code <capabilities>}, which {@code virsh capabilities} prints. */
@XmlAccessorType(XmlAccessType.NONE)
public final class Capabilities {
    private static final String ROOT = "capabilities";

    @XmlElement
    private HostDescription host = new HostDescription();

    @XmlElement(name = "guest")
    private List<GuestKind> guests = new ArrayList<>();

    Capabilities() {}

    /**
     * Reads the document {@code xml}.
     *
     * @throws UnreadableHostException if it is not well-formed, or another kind of document
     */
    public static Capabilities parse(String xml) throws UnreadableHostException {
        return HostDocuments.read(xml, Capabilities.class, ROOT);
    }

    /**
     * Reads the document in {@code file}.
     *
     * @throws UnreadableHostException if it cannot be read, is not well-formed, or another kind of document
     */
    public static Capabilities read(Path file) throws UnreadableHostException {
        return HostDocuments.read(file, Capabilities.class, ROOT);
    }

    /** Returns what the host is. */
    public HostDescription host() {
        return host;
    }

    /** Returns the kinds of guests, one for each type and architecture. */
    public List<GuestKind> guests() {
        return List.copyOf(guests);
    }

    /** Returns the kind of fully virtualized guests with libvirt's name {@code architecture}. */
    public Optional<GuestKind> guest(String architecture) {
        return guests.stream()
                .filter(guest ->
                        guest.osType().equals("hvm") && guest.architecture().equals(architecture))
                .findFirst();
    }
}
