package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Tpm
@SecondTpm // expect: DW0408
public interface SecondTpmOfOnesOwn {
    @DomainName
    String name();
}

@DomainElement(value = "devices/tpm", many = true)
@interface SecondTpm {
    @jakarta.xml.bind.annotation.XmlAttribute
    TpmModel model() default TpmModel.TIS;
}
