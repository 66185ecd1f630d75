package acme;

import io.github.domainwright.annotation.*;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlEnumValue;

/** A word of the vocabulary that the library does not have, on the profile. */
public final class OnTheProfile {
    private OnTheProfile() {}

    @DomainElement("devices/watchdog")
    @interface Watchdog {
        @XmlAttribute
        WatchdogModel model() default WatchdogModel.I6300ESB;

        @XmlAttribute
        WatchdogAction action() default WatchdogAction.RESET;
    }

    enum WatchdogModel {
        I6300ESB,
        ITCO
    }

    enum WatchdogAction {
        RESET,
        @XmlEnumValue("inject-nmi")
        NMI,
        POWER_OFF
    }

    @VmProfile
    @Memory("2 GiB")
    @Watchdog(action = WatchdogAction.NMI)
    record Agent(@DomainName String name) {}

    public static String document() {
        return OnTheProfile_AgentXml.toXml(
                OnTheProfile_AgentBuilder.builder().name("agent").build());
    }
}
