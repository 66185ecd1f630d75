package acme;

import io.github.domainwright.annotation.*;
import jakarta.xml.bind.annotation.*;

@VmProfile
@DW0120FeatureRemoved.Loader("/usr/share/OVMF/OVMF_CODE_4M.fd")
@Memory("2 GiB")
public interface DW0120FeatureRemoved {
    @DomainName
    String name();

    @DomainElement("os/firmware/feature")
    @interface Feature {
        @XmlAttribute
        String name();

        @XmlAttribute
        String enabled();
    }

    @DomainElement("os/loader")
    @Fixed(at = "@type", value = "pflash")
    @Fixed(at = "@readonly", value = "yes")
    @interface Loader {
        @XmlValue
        String value();
    }
}
