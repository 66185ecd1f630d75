package acme;

import io.github.domainwright.annotation.*;
import jakarta.xml.bind.annotation.XmlAttribute;

@VmProfile
@Memory("2 GiB")
@Word // expect: DW0907 at "@Word"
public interface CountedText {
    @DomainName
    String name();
}

@DomainElement("devices/watchdog")
@interface Word {
    @XmlAttribute
    @Counted
    String model() default "x";
}
