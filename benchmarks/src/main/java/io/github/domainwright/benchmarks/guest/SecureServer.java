package io.github.domainwright.benchmarks.guest;

import io.github.domainwright.annotation.Balloon;
import io.github.domainwright.annotation.BridgeInterface;
import io.github.domainwright.annotation.Channel;
import io.github.domainwright.annotation.Clock;
import io.github.domainwright.annotation.Console;
import io.github.domainwright.annotation.Controller;
import io.github.domainwright.annotation.ControllerModel;
import io.github.domainwright.annotation.ControllerType;
import io.github.domainwright.annotation.Cpu;
import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.DomainUuid;
import io.github.domainwright.annotation.Gives;
import io.github.domainwright.annotation.Graphics;
import io.github.domainwright.annotation.Input;
import io.github.domainwright.annotation.MachineFamily;
import io.github.domainwright.annotation.MachineType;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.Nvram;
import io.github.domainwright.annotation.Rng;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.Serial;
import io.github.domainwright.annotation.TickPolicy;
import io.github.domainwright.annotation.Timer;
import io.github.domainwright.annotation.TimerName;
import io.github.domainwright.annotation.Title;
import io.github.domainwright.annotation.Tpm;
import io.github.domainwright.annotation.TpmModel;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.Video;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.annotation.Watchdog;
import io.github.domainwright.value.MacAddress;
import io.github.domainwright.value.MemorySize;
import java.nio.file.Path;
import java.util.UUID;

/**
 * A server as a cloud would run it: Secure Boot, TPM, two disks, a card, consoles; ten values differ from guest to guest.
 *
 * @param name the domain's name
 * @param uuid its identity
 * @param title what people call it
 * @param memory its memory
 * @param vcpus its vCPUs
 * @param nvram the file of its variable store
 * @param rootDisk the image of its first disk
 * @param serial the serial number of that disk
 * @param dataDisk the image of its second disk
 * @param mac the address of its card
 */
@VmProfile
@MachineType(value = MachineFamily.Q35, version = "7.2")
@SecureBoot
@Tpm(model = TpmModel.CRB)
@Cpu
@Clock
@Timer(name = TimerName.RTC, tickPolicy = TickPolicy.CATCHUP)
@Timer(name = TimerName.PIT, tickPolicy = TickPolicy.DELAY)
@Timer(name = TimerName.HPET, present = false)
@Controller(type = ControllerType.USB, index = 0, model = ControllerModel.QEMU_XHCI)
@Controller(type = ControllerType.VIRTIO_SERIAL, index = 0)
@Graphics
@Video
@Input
@Serial
@Console
@Channel
@Watchdog
@Balloon
@Rng
public record SecureServer(
        @DomainName String name,
        @DomainUuid UUID uuid,
        @Title String title,
        @Memory MemorySize memory,
        @Vcpus int vcpus,
        @Nvram Path nvram,
        @Disk(target = "vda", bootOrder = 1) Path rootDisk,
        @Gives(value = "serial", of = "rootDisk") String serial,
        @Disk(target = "vdb") Path dataDisk,
        @BridgeInterface(bridge = "br0") MacAddress mac) {}
