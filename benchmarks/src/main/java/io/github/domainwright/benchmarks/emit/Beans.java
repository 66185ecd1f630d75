package io.github.domainwright.benchmarks.emit;

import io.github.domainwright.benchmarks.guest.SecureServer;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** The guest as beans that JAXB and Jackson bind: a class for each element that has content, a field for each member. */
@NullUnmarked
final class Beans {
    private Beans() {}

    @XmlRootElement(name = "domain")
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Domain {
        @XmlAttribute
        String type;

        String name;
        String uuid;
        String title;
        Quantity memory;
        Quantity vcpu;
        Os os;
        Features features;
        Device cpu;
        Clock clock;
        Devices devices;
    }

    /** A text with an attribute. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Quantity {
        @XmlAttribute
        String unit;

        @XmlAttribute
        String placement;

        @XmlValue
        String value;
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Os {
        @XmlAttribute
        String firmware;

        OsType type;

        @XmlElement(name = "firmware")
        OsFirmware features;

        Device loader;
        String nvram;
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    static final class OsType {
        @XmlAttribute
        String arch;

        @XmlAttribute
        String machine;

        @XmlValue
        String value;
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    static final class OsFirmware {
        List<Device> feature = new ArrayList<>();
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Features {
        Device acpi;
        Device smm;
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Clock {
        @XmlAttribute
        String offset;

        List<Device> timer = new ArrayList<>();
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Devices {
        List<Device> disk = new ArrayList<>();
        List<Device> controller = new ArrayList<>();

        @XmlElement(name = "interface")
        Modelled card;

        @XmlElement(name = "serial")
        Device serialPort;

        Device console;
        Device channel;
        Device input;
        Device tpm;
        Device graphics;
        Modelled video;
        Device watchdog;
        Device memballoon;
        Device rng;
    }

    /** An element with a child {@code model}; beside an attribute of that name, Jackson could not bind it. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Modelled {
        @XmlAttribute
        String type;

        Device mac;
        Device source;
        Device model;
    }

    /** Any element below: what is null is not written. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Device {
        @XmlAttribute
        String type;

        @XmlAttribute
        String device;

        @XmlAttribute
        String index;

        @XmlAttribute
        String port;

        @XmlAttribute
        String enabled;

        @XmlAttribute
        String name;

        @XmlAttribute
        String state;

        @XmlAttribute
        String secure;

        @XmlAttribute
        String mode;

        @XmlAttribute
        String present;

        @XmlAttribute
        String tickpolicy;

        @XmlAttribute(name = "model")
        String modelName;

        @XmlAttribute
        String bus;

        @XmlAttribute
        String action;

        @XmlAttribute
        String autoport;

        @XmlAttribute
        String file;

        @XmlAttribute
        String dev;

        @XmlAttribute
        String address;

        @XmlAttribute
        String bridge;

        @XmlAttribute
        String version;

        @XmlAttribute
        String order;

        Device mac;
        Device driver;
        Device listen;
        Device source;
        Device target;
        String serial;
        Device boot;

        @XmlElement(name = "backend")
        List<Backend> backend;
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Backend {
        @XmlAttribute
        String type;

        @XmlAttribute
        String version;

        @XmlAttribute
        String model;

        @XmlValue
        String value;
    }

    static Domain of(SecureServer vm) {
        return new BeanFactory(vm).domain();
    }
}
