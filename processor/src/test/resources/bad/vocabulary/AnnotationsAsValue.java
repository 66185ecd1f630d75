package acme;

import io.github.domainwright.annotation.*;
import jakarta.xml.bind.annotation.XmlAttribute;

@VmProfile
@Memory("2 GiB")
@Word // expect: DW0907 at "@Word"
public interface AnnotationsAsValue {
    @DomainName
    String name();
}

@DomainElement("devices/watchdog")
@interface Word {
    @At("x")
    @XmlAttribute
    Deprecated[] model() default {};
}
