package io.github.domainwright.host;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@code <os>} can have: the choice {@code firmware}, and the loader. */
@XmlAccessorType(XmlAccessType.NONE)
public final class OsOffer extends Offer {
    @XmlElement
    private @Nullable LoaderOffer loader;

    OsOffer() {}

    /** Returns what {@code <loader>} can have: choices {@code type}, {@code readonly} and {@code secure}. */
    public Optional<LoaderOffer> loader() {
        return Optional.ofNullable(loader);
    }

    /** The loader, with the firmware that libvirt found. */
    @XmlAccessorType(XmlAccessType.NONE)
    public static final class LoaderOffer extends Offer {
        @XmlElement(name = "value")
        private List<String> paths = new ArrayList<>();

        LoaderOffer() {}

        /** Returns the paths of firmware executables that libvirt found. */
        public List<String> paths() {
            return List.copyOf(paths);
        }
    }
}
