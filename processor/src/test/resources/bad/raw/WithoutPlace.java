package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@RawXml(at = "devices/@x", value = "<hub type='usb'/>") // expect: DW0936 at ""devices/@x""
@RawXml(at = "a//b", value = "<hub type='usb'/>") // expect: DW0936 at ""a//b""
public record WithoutPlace(@DomainName String name) {}
