package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@SecureBoot
@Memory("2 GiB")
@RawXml("<perf><event name='cmt' enabled='no'/></perf>")
@RawXml(at = "devices", value = "<hub type='usb'/>")
public record DW0933DW0934DW0935DW0936Fragment(@DomainName String name) {}
