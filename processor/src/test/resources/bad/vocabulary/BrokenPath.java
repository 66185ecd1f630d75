package acme;

import io.github.domainwright.annotation.*;
import jakarta.xml.bind.annotation.XmlAttribute;

@VmProfile
@Memory("2 GiB")
@Watchdog // expect: DW0907 at "@Watchdog"
public interface BrokenPath {
    @DomainName
    String name();
}

@DomainElement("devices//watchdog")
@interface Watchdog {
    @XmlAttribute
    String model() default "itco";
}
