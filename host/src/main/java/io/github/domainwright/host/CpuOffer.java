package io.github.domainwright.host;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code <cpu>} can have. */
@XmlAccessorType(XmlAccessType.NONE)
public final class CpuOffer {
    @XmlElement(name = "mode")
    private List<Mode> modes = new ArrayList<>();

    CpuOffer() {}

    /** Returns the way {@code name} to choose a CPU, such as {@code host-passthrough}, if libvirt tells of it. */
    public Optional<Mode> mode(String name) {
        return modes.stream().filter(mode -> mode.name.equals(name)).findFirst();
    }

    /** A way to choose a CPU. */
    @XmlAccessorType(XmlAccessType.NONE)
    public static final class Mode extends Offer {
        @XmlAttribute
        private String name = "";

        @XmlElement(name = "model")
        private List<Model> models = new ArrayList<>();

        Mode() {}

        /** Returns the model {@code name}, if libvirt knows it. */
        public Optional<Model> model(String name) {
            return models.stream().filter(model -> model.name.equals(name)).findFirst();
        }

        /** Returns all models. */
        public List<Model> models() {
            return List.copyOf(models);
        }
    }

    /** A model of a CPU. */
    @XmlAccessorType(XmlAccessType.NONE)
    public static final class Model {
        @XmlAttribute
        private String usable = "unknown";

        @XmlValue
        private String name = "";

        Model() {}

        /** Returns its name, such as {@code Skylake-Server}. */
        public String name() {
            return name;
        }

        /** Tells whether this host is known to be unable to run it. */
        public boolean isUnusable() {
            return usable.equals("no");
        }
    }
}
