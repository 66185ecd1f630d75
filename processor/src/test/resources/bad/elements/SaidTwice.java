package acme;

import io.github.domainwright.annotation.*;
import io.github.domainwright.tree.DomainSubtree;
import java.util.List;

@VmProfile
@Memory("2 GiB")
@Clock(offset = ClockOffset.UTC)
@SecurityLabel(model = SecurityModel.SELINUX)
public interface SaidTwice {
    interface Some extends DomainSubtree {}

    @DomainName
    String name();

    @ElementAt("clock")
    Some clock(); // expect: DW0906 at "clock"

    @ElementAt("seclabel")
    Some label(); // expect: DW0906 at "label"

    @ElementAt("pm")
    Some pm(); // expect: DW0906 at "pm"

    @ElementAt("pm")
    Some pmAgain(); // expect: DW0906 at "pmAgain"

    @ElementAt("cpu")
    List<Some> cpus(); // expect: DW0909 at "cpus"
}
