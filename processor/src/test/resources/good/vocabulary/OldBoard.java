package acme;

import io.github.domainwright.annotation.*;

/** A machine type of no family. */
@VmProfile(architecture = Architecture.AARCH64, hypervisor = Hypervisor.QEMU)
@OtherMachine("versatilepb")
@Firmware(FirmwareType.BIOS)
@Memory("256 MiB")
public record OldBoard(@DomainName String name) {
    public static String document() {
        return OldBoardXml.toXml(OldBoardBuilder.builder().name("board").build());
    }
}
