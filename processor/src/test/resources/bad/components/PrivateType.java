package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
public record PrivateType(
        @DomainName String name,
        @Disk(target = "vda") Image image) { // expect: DW0903 at "image"
    private enum Image {
        ONE
    }
}
