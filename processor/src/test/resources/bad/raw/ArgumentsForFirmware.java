package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@SecureBoot
@RawXml("<qemu:commandline><qemu:arg value='-drive'/><qemu:arg value='if=pflash,file=/a'/></qemu:commandline>") // expect: DW0456 at ""<qemu:commandline><qemu:arg value='-drive'/><qemu:arg value='if=pflash,file=/a'/></qemu:commandline>"" // expect-warning: DW0457 at ""<qemu:commandline><qemu:arg value='-drive'/><qemu:arg value='if=pflash,file=/a'/></qemu:commandline>""
public record ArgumentsForFirmware(@DomainName String name) {}
