package acme;

import io.github.domainwright.annotation.*;
import jakarta.xml.bind.annotation.*;

@VmProfile
@Memory("2 GiB")
@FilterOfDirect.Filtered(source = "eth0") // expect: DW0458 at "@FilterOfDirect.Filtered"
public record FilterOfDirect(@DomainName String name) {
    @DomainElement(value = "devices/interface", many = true)
    @Fixed(at = "@type", value = "direct")
    @interface Filtered {
        @At("source")
        @XmlAttribute(name = "dev")
        String source();

        @At("filterref")
        @XmlAttribute
        String filter() default "clean-traffic";
    }
}
