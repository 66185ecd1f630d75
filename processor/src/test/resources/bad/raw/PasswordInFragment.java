package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@RawXml(at = "devices", value = "<graphics type='vnc' autoport='yes' passwd='secret'/>") // expect: DW0937 at ""<graphics type='vnc' autoport='yes' passwd='secret'/>""
public record PasswordInFragment(@DomainName String name) {}
