package io.github.domainwright.host;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What devices can have. */
@XmlAccessorType(XmlAccessType.NONE)
final class DeviceOffers {
    @XmlElement
    private @Nullable Offer disk;

    @XmlElement
    private @Nullable Offer graphics;

    @XmlElement
    private @Nullable Offer video;

    @XmlElement
    private @Nullable Offer hostdev;

    @XmlElement
    private @Nullable Offer rng;

    @XmlElement
    private @Nullable Offer filesystem;

    @XmlElement
    private @Nullable Offer tpm;

    @XmlElement
    private @Nullable Offer redirdev;

    @XmlElement
    private @Nullable Offer channel;

    @XmlElement
    private @Nullable Offer crypto;

    @XmlElement(name = "interface")
    private @Nullable Offer networkInterface;

    @XmlElement
    private @Nullable Offer panic;

    @XmlElement
    private @Nullable Offer console;

    @XmlElement
    private @Nullable Offer memballoon;

    DeviceOffers() {}

    /** Finds the one whose element is called {@code name}. */
    Optional<Offer> find(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "disk" -> disk;
                    case "graphics" -> graphics;
                    case "video" -> video;
                    case "hostdev" -> hostdev;
                    case "rng" -> rng;
                    case "filesystem" -> filesystem;
                    case "tpm" -> tpm;
                    case "redirdev" -> redirdev;
                    case "channel" -> channel;
                    case "crypto" -> crypto;
                    case "interface" -> networkInterface;
                    case "panic" -> panic;
                    case "console" -> console;
                    case "memballoon" -> memballoon;
                    default -> null;
                });
    }
}
