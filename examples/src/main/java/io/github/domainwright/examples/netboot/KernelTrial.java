package io.github.domainwright.examples.netboot;

import io.github.domainwright.annotation.Acpi;
import io.github.domainwright.annotation.Console;
import io.github.domainwright.annotation.DirectKernelBoot;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.Serial;
import io.github.domainwright.annotation.SerialTarget;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;

/**
 * A guest that tries a kernel of the host and writes to a serial port; it has no disk at all, and no ACPI.
 *
 * @param name the domain's name
 */
@VmProfile
@Acpi(false)
@DirectKernelBoot(kernel = "/boot/vmlinuz", initrd = "/boot/initrd.img", cmdline = "console=ttyS0 panic=1")
@Memory("512 MiB")
@Vcpus(1)
@Serial(target = SerialTarget.ISA_SERIAL, port = 0)
@Console
public record KernelTrial(@DomainName String name) {}
