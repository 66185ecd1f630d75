package acme;

import io.github.domainwright.annotation.*;
import jakarta.xml.bind.annotation.*;

@VmProfile
@Memory("2 GiB")
@DW0458FilterOnBridge.Filtered(source = "br0")
public record DW0458FilterOnBridge(@DomainName String name) {
    @DomainElement(value = "devices/interface", many = true)
    @Fixed(at = "@type", value = "bridge")
    @interface Filtered {
        @At("source")
        @XmlAttribute(name = "bridge")
        String source();

        @At("filterref")
        @XmlAttribute
        String filter() default "clean-traffic";
    }
}
