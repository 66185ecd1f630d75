package acme;

import io.github.domainwright.annotation.*;
import jakarta.xml.bind.annotation.XmlAttribute;

@VmProfile
@SecureBoot(SecureBootState.ABSENT)
@EnrolledKeys(enabled = true) // expect: DW0104 at "true"
@Memory("2 GiB")
public interface EnrolledKeysWithoutSecureBoot {
    @DomainName
    String name();
}

@DomainElement("os/firmware/feature[@name='enrolled-keys']")
@interface EnrolledKeys {
    @XmlAttribute
    boolean enabled();
}
