package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@SecureBoot
@MachineType(value = MachineFamily.Q35, version = "2.8") // expect-warning: DW0107 at ""2.8""
@Memory("2 GiB")
public interface OldQ35 {
    @DomainName
    String name();
}
