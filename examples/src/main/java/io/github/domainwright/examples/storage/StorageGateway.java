package io.github.domainwright.examples.storage;

import io.github.domainwright.annotation.BackingFile;
import io.github.domainwright.annotation.BackingFormat;
import io.github.domainwright.annotation.BlockDisk;
import io.github.domainwright.annotation.Cdrom;
import io.github.domainwright.annotation.Controller;
import io.github.domainwright.annotation.ControllerDriver;
import io.github.domainwright.annotation.ControllerModel;
import io.github.domainwright.annotation.ControllerType;
import io.github.domainwright.annotation.DetectZeroes;
import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DiskAuthentication;
import io.github.domainwright.annotation.DiskBus;
import io.github.domainwright.annotation.DiskCache;
import io.github.domainwright.annotation.DiskDiscard;
import io.github.domainwright.annotation.DiskDriver;
import io.github.domainwright.annotation.DiskFormat;
import io.github.domainwright.annotation.DiskIo;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.ErrorPolicy;
import io.github.domainwright.annotation.IoThreads;
import io.github.domainwright.annotation.IoTune;
import io.github.domainwright.annotation.Lease;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.MemoryAccess;
import io.github.domainwright.annotation.MemoryBacking;
import io.github.domainwright.annotation.MemorySource;
import io.github.domainwright.annotation.NetworkDisk;
import io.github.domainwright.annotation.NetworkDiskProtocol;
import io.github.domainwright.annotation.NetworkHost;
import io.github.domainwright.annotation.NvmeDisk;
import io.github.domainwright.annotation.OnOff;
import io.github.domainwright.annotation.PciControllerTarget;
import io.github.domainwright.annotation.ReadErrorPolicy;
import io.github.domainwright.annotation.SecretType;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VhostUserDisk;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.annotation.VolumeDisk;
import io.github.domainwright.annotation.YesNo;
import io.github.domainwright.value.PciAddress;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A server with a disk of each kind that libvirt knows.
 *
 * @param name the domain's name
 * @param system the image of its system, on another image that stays as it is
 * @param volume the block device of its data
 * @param image the name of an image in Ceph
 * @param backup the volume of a storage pool that takes its backups
 * @param drive the NVMe drive that it has for itself
 * @param served the socket of a process that serves a disk
 * @param medium what lies in its drive
 */
@VmProfile
@SecureBoot
@Memory("4 GiB")
@MemoryBacking(source = MemorySource.MEMFD, access = MemoryAccess.SHARED)
@Vcpus(4)
@IoThreads(1)
@Controller(
        type = ControllerType.SCSI,
        index = 0,
        model = ControllerModel.VIRTIO_SCSI,
        driver = @ControllerDriver(queues = 4, commandsPerUnit = 64, maxSectors = 512, iothread = 1))
@Controller(type = ControllerType.VIRTIO_SERIAL, index = 0, ports = 16, vectors = 4)
@Controller(type = ControllerType.PCI, index = 0, model = ControllerModel.PCIE_ROOT)
@Controller(
        type = ControllerType.PCI,
        index = 1,
        model = ControllerModel.PCIE_ROOT_PORT,
        target = @PciControllerTarget(chassis = 1, port = 16, hotplug = OnOff.OFF))
@Lease(lockspace = "storage", key = "gateway", path = "/srv/leases/storage")
public record StorageGateway(
        @DomainName String name,

        @Disk(
                target = "vda",
                bootOrder = 1,
                backing = @BackingFile(file = "/vm/base.qcow2", format = BackingFormat.QCOW2),
                driver = @DiskDriver(discard = DiskDiscard.UNMAP, detectZeroes = DetectZeroes.UNMAP))
        Path system,

        @BlockDisk(
                target = "sda",
                bus = DiskBus.SCSI,
                serial = "DATA-1",
                wwn = "5000c50015ea71ac",
                driver =
                        @DiskDriver(
                                cache = DiskCache.NONE,
                                io = DiskIo.IO_URING,
                                errorPolicy = ErrorPolicy.STOP,
                                readErrorPolicy = ReadErrorPolicy.REPORT),
                iotune = @IoTune(totalBytesPerSecond = 10_485_760, readIopsPerSecond = 500, writeIopsPerSecond = 200))
        Path volume,

        @NetworkDisk(
                protocol = NetworkDiskProtocol.RBD,
                target = "vdb",
                hosts = {@NetworkHost(name = "mon1.example.org", port = 6789), @NetworkHost(name = "mon2.example.org")},
                authentication = @DiskAuthentication(username = "guests", type = SecretType.CEPH, usage = "ceph"))
        String image,

        @VolumeDisk(pool = "backups", target = "vdc", format = DiskFormat.QCOW2)
        Optional<String> backup,

        @NvmeDisk(target = "vdd", managed = YesNo.YES) PciAddress drive,
        @VhostUserDisk(target = "vde", queues = 2) Path served,
        @Cdrom(target = "sdb", bootOrder = 2) Optional<Path> medium) {}
