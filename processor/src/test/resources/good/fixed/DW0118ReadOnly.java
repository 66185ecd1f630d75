package acme;

import io.github.domainwright.annotation.*;
import jakarta.xml.bind.annotation.*;

@VmProfile
@DW0118ReadOnly.Loader(path = "/usr/share/OVMF/OVMF_CODE_4M.fd", readonly = "yes")
@Memory("2 GiB")
public interface DW0118ReadOnly {
    @DomainName
    String name();

    @DomainElement("os/loader")
    @interface Loader {
        @XmlAttribute
        String readonly();

        @XmlAttribute
        String type() default "pflash";

        @XmlValue
        String path();
    }
}
