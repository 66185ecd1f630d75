package acme;

import io.github.domainwright.annotation.*;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.Optional;
import java.util.UUID;

/** Profiles without any component, and without a required one. */
public final class NothingRequired {
    private NothingRequired() {}

    @DomainElement("name")
    @interface Name {
        @XmlValue
        String value();
    }

    @VmProfile
    @Name("only")
    @Memory("2 GiB")
    record Only() {}

    @VmProfile
    @Name("one")
    @Memory("2 GiB")
    interface One {
        @DomainUuid
        Optional<UUID> id();
    }

    public static String document() {
        Only only = NothingRequired_OnlyBuilder.builder().build();
        One one = NothingRequired_OneBuilder.builder()
                .id(new UUID(1, 2))
                .build();
        One other = NothingRequired_OneBuilder.toBuilder(one).build();
        if (!one.equals(other) || !NothingRequired_OnlyBuilder.toBuilder(only).build().equals(only)) {
            throw new AssertionError();
        }
        return NothingRequired_OnlyXml.toXml(only) + NothingRequired_OneXml.toXml(one);
    }
}
