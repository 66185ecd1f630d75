package io.github.domainwright.examples.passthrough;

import io.github.domainwright.annotation.Controller;
import io.github.domainwright.annotation.ControllerModel;
import io.github.domainwright.annotation.ControllerType;
import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Graphics;
import io.github.domainwright.annotation.GraphicsType;
import io.github.domainwright.annotation.Iommu;
import io.github.domainwright.annotation.IommuModel;
import io.github.domainwright.annotation.MediatedDevice;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.OnOff;
import io.github.domainwright.annotation.PciDevice;
import io.github.domainwright.annotation.Rom;
import io.github.domainwright.annotation.ScsiDevice;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.StartupPolicy;
import io.github.domainwright.annotation.UsbDevice;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VhostScsi;
import io.github.domainwright.annotation.Video;
import io.github.domainwright.annotation.VideoModel;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.value.PciAddress;
import io.github.domainwright.value.UsbId;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * A guest that has devices of its host for itself.
 *
 * @param name the domain's name
 * @param rootDisk the image of its disk
 * @param gpu its graphics card
 * @param camera its camera
 * @param display the virtual GPU that it draws on
 */
@VmProfile
@SecureBoot
@Memory("16 GiB")
@Vcpus(8)
@Iommu(model = IommuModel.INTEL, cachingMode = true, addressBits = 48)
@Graphics(type = GraphicsType.VNC)
@Video(VideoModel.NONE)
@Controller(type = ControllerType.SCSI, index = 0, model = ControllerModel.VIRTIO_SCSI)
@ScsiDevice(adapter = "scsi_host0", bus = 0, target = 4, unit = 0, readonly = true)
@VhostScsi(name = "naa.5123456789abcde0")
@UsbDevice(id = "1d6b:0002", address = "1:1", startupPolicy = StartupPolicy.OPTIONAL)
public record Laboratory(
        @DomainName String name,
        @Disk(target = "vda", bootOrder = 1) Path rootDisk,
        @PciDevice(rom = @Rom(bar = OnOff.OFF)) PciAddress gpu,
        @UsbDevice UsbId camera,

        @MediatedDevice(display = OnOff.ON, ramfb = OnOff.ON)
        Optional<UUID> display) {}
