package acme;

import io.github.domainwright.annotation.*;
import io.github.domainwright.tree.DomainSubtree;
import java.util.List;

@VmProfile
@Memory("2 GiB")
@SecureBoot
public record DW0920DW0921DW0922DW0923Elements(
        @DomainName String name, @ElementAt("devices/serial") List<Some> ports, Drive drive, @Title String title) {
    public interface Some extends DomainSubtree {}

    @ElementAt("devices/disk")
    public interface Drive extends DomainSubtree {}
}
