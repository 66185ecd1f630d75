package acme;

import io.github.domainwright.annotation.*;
import io.github.domainwright.tree.DomainSubtree;
import java.util.Optional;

@VmProfile
@Memory("2 GiB")
@SecureBoot
public interface OfPlatform {
    @ElementAt("os")
    interface Os extends DomainSubtree {}

    @ElementAt("os/loader")
    interface Loader extends DomainSubtree {}

    @ElementAt("launchSecurity")
    interface Launch extends DomainSubtree {}

    @DomainName
    String name();

    Os os(); // expect: DW0921 at "os"

    Optional<Loader> loader(); // expect: DW0921 at "loader"

    Launch launch(); // expect: DW0921 at "launch"

    @ElementAt("features")
    Os features(); // expect: DW0921 at "features"

    @ElementAt("features/smm/tseg")
    Os tseg(); // expect: DW0921 at "tseg"

    @ElementAt("qemu:commandline")
    Os arguments(); // expect: DW0921 at "arguments"
}
