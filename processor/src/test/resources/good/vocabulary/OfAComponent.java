package acme;

import io.github.domainwright.annotation.*;
import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.List;
import java.util.Optional;

/** Words of the vocabulary whose values the components give: required, optional, many. */
public final class OfAComponent {
    private OfAComponent() {}

    @DomainElement(value = "devices/watchdog", parameter = "@action")
    @interface Watchdog {
        @XmlAttribute
        String model() default "itco";
    }

    enum WatchdogAction {
        RESET,
        POWER_OFF
    }

    @DomainElement(value = "title", parameter = "text()")
    @interface Title {}

    @DomainElement(value = "devices/vsock", parameter = "cid/@address", whenAbsent = Absence.VALUE)
    @Fixed(at = "@model", value = "virtio")
    @interface Vsock {}

    @DomainElement(value = "devices/memballoon", parameter = "stats/@period", format = ValueFormat.POSITIVE_NUMBER)
    @Fixed(at = "@model", value = "virtio")
    @interface Balloon {}

    @DomainElement(value = "devices/input", parameter = "@type", many = true)
    @interface Input {
        @XmlAttribute
        String bus() default "usb";
    }

    @VmProfile
    @Memory("2 GiB")
    record Agent(
            @DomainName String name,
            @Watchdog WatchdogAction action,
            @Title Optional<String> title,
            @Vsock Optional<Integer> cid,
            @Balloon Optional<Integer> period,
            @Input List<InputType> inputs) {}

    enum InputType {
        TABLET,
        KEYBOARD
    }

    public static String document() {
        Agent full = OfAComponent_AgentBuilder.builder()
                .name("full")
                .action(WatchdogAction.POWER_OFF)
                .title("An <agent>")
                .cid(3)
                .period(10)
                .inputs(List.of(InputType.TABLET, InputType.KEYBOARD))
                .build();
        Agent bare = OfAComponent_AgentBuilder.builder()
                .name("bare")
                .action(WatchdogAction.RESET)
                .build();
        return OfAComponent_AgentXml.toXml(full) + OfAComponent_AgentXml.toXml(bare);
    }
}
