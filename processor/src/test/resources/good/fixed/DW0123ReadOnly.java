package acme;

import io.github.domainwright.annotation.*;
import jakarta.xml.bind.annotation.*;

@VmProfile
@Firmware(FirmwareType.UEFI)
@DW0123ReadOnly.Loader("yes")
@Memory("2 GiB")
public interface DW0123ReadOnly {
    @DomainName
    String name();

    @DomainElement("os/loader")
    @interface Loader {
        @XmlAttribute(name = "readonly")
        String value();
    }
}
