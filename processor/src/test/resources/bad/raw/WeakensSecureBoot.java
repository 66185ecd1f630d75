package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@SecureBoot
@Memory("2 GiB")
@RawXml("<os><loader secure='no'/></os>") // expect: DW0935 at ""<os>"
@RawXml(at = "features", value = "<smm state='off'/>") // expect: DW0935 at ""<smm"
public record WeakensSecureBoot(@DomainName String name) {}
