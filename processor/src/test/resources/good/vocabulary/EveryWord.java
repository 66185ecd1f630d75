package acme;

import io.github.domainwright.annotation.*;
import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlValue;
import java.lang.annotation.Repeatable;

/** Everything with which an annotation can declare its place. */
public final class EveryWord {
    private EveryWord() {}

    @DomainElement(value = "devices/hostdev", many = true)
    @Fixed(at = "@mode", value = "subsystem")
    @Fixed(at = "@type", value = "pci")
    @Fixed(at = "driver/@name", value = "vfio")
    @Repeatable(HostDevices.class)
    @interface HostDevice {
        @XmlAttribute
        @Words(whenTrue = "yes", whenFalse = "")
        boolean managed() default true;

        @At("source/address")
        @XmlAttribute
        String bus();

        @At("source/address")
        @XmlAttribute
        @Format(ValueFormat.NATURAL_NUMBER)
        int slot() default 0;

        @At("rom")
        @XmlAttribute(name = "bar")
        boolean rom() default false;

        @At("rom")
        @XmlAttribute
        String file() default "";

        @At("boot")
        @XmlAttribute
        @Unset("-1")
        int order() default -1;

        @At("teaming")
        @Presence
        boolean teaming() default false;

        @XmlElement(name = "alias")
        String label() default "";
    }

    @interface HostDevices {
        HostDevice[] value();
    }

    @DomainElement("description")
    @interface Description {
        @XmlValue
        String value();
    }

    @DomainElement("features/vmport")
    @interface VmPort {
        @XmlAttribute
        @Words(whenTrue = "on", whenFalse = "off")
        boolean state() default true;
    }

    @DomainElement("features/pae")
    @interface Pae {
        @Presence
        boolean value() default true;
    }

    /** A preset of such words. */
    @VmPort(state = false)
    @Pae
    @HostDevice(bus = "0x02")
    @interface Baseline {}

    @VmProfile
    @Memory("2 GiB")
    @Description("Text with <marks>, \"quotes\" & more: \u00e9 \ud83d\ude00 ]]>")
    @HostDevice(bus = "0x00", slot = 7, rom = true, file = "/roms/a'b.rom", order = 1, teaming = true, label = "ua-one")
    @HostDevice(bus = "0x01", managed = false)
    @Baseline
    @Pae(false)
    interface Agent {
        @DomainName
        String name();
    }

    public static String document() {
        return EveryWord_AgentXml.toXml(
                EveryWord_AgentBuilder.builder().name("agent").build());
    }
}
