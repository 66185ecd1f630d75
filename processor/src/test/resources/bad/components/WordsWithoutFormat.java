package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
public interface WordsWithoutFormat {
    @DomainName // expect: DW0205 at "@DomainName"
    Names name();

    enum Names {
        ONE,
        @jakarta.xml.bind.annotation.XmlEnumValue("a/b")
        TWO
    }
}
