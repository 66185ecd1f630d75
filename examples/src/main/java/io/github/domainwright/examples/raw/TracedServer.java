package io.github.domainwright.examples.raw;

import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Firmware;
import io.github.domainwright.annotation.MachineFamily;
import io.github.domainwright.annotation.MachineType;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.RawXml;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;
import java.nio.file.Path;

/**
 * A server with what the vocabulary has no word for: performance counters of the host, and QEMU's own arguments.
 *
 * @param name the domain's name
 * @param rootDisk the image of its disk
 */
@VmProfile
@MachineType(MachineFamily.Q35)
@Firmware
@Memory("2 GiB")
@Vcpus(2)
@RawXml("<perf><event name='cpu_cycles' enabled='yes'/></perf>")
@RawXml(at = "metadata", value = "<team:owner xmlns:team='http://example.org/team'>web</team:owner>")
@RawXml("""
        <qemu:commandline>
          <qemu:arg value='-d'/>
          <qemu:arg value='guest_errors'/>
          <qemu:env name='QEMU_AUDIO_DRV' value='none'/>
        </qemu:commandline>
        """)
public record TracedServer(
        @DomainName String name,
        @Disk(target = "vda", bootOrder = 1) Path rootDisk) {}
