package acme;

import io.github.domainwright.annotation.*;
import jakarta.xml.bind.annotation.*;

@VmProfile
@WritableExecutable.Loader(path = "/usr/share/OVMF/OVMF_CODE_4M.fd", readonly = "no") // expect-warning: DW0118 at ""no""
@Memory("2 GiB")
public interface WritableExecutable {
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
