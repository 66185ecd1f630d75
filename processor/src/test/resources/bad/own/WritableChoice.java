package acme;

import io.github.domainwright.annotation.*;
import jakarta.xml.bind.annotation.*;

@VmProfile
@Firmware(FirmwareType.UEFI)
@WritableChoice.Loader("no") // expect: DW0123 at ""no""
@Memory("2 GiB")
public interface WritableChoice {
    @DomainName
    String name();

    @DomainElement("os/loader")
    @interface Loader {
        @XmlAttribute(name = "readonly")
        String value();
    }
}
