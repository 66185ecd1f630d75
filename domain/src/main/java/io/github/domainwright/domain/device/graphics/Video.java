package io.github.domainwright.domain.device.graphics;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.device.AcpiIndex;
import io.github.domainwright.domain.device.Address;
import io.github.domainwright.domain.device.Alias;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;

/** A graphics adapter. */
@ElementModel
@ElementAt("devices/video")
public interface Video extends ModelledElement {
    Optional<VideoDriver> driver();
    Optional<VideoModel> model();
    Optional<Alias> alias();
    Optional<AcpiIndex> acpi();
    Optional<Address> address();

    /** How the hypervisor works an adapter. */
    @ElementModel
    interface VideoDriver extends ModelledElement {
        @XmlAttribute Spelled<OnOff> iommu();
        @XmlAttribute Spelled<OnOff> ats();
        @XmlAttribute Spelled<OnOff> packed();
        @XmlAttribute(name = "page_per_vq") Spelled<OnOff> pagePerVq();
        @XmlAttribute Spelled<VgaConfiguration> vgaconf();
        @XmlAttribute Spelled<VideoDriverName> name();
    }

    /** The adapter that a guest sees, and its memory in KiB. */
    @ElementModel
    interface VideoModel extends ModelledElement {
        @XmlAttribute Spelled<VideoType> type();
        @XmlAttribute Spelled<VideoDevice> device();
        /** The size of QXL's first memory region. */
        @XmlAttribute Spelled<Integer> ram();
        @XmlAttribute Spelled<Integer> vram();
        /** The size of QXL's second memory region above 4 GiB. */
        @XmlAttribute Spelled<Integer> vram64();
        /** The part of QXL's memory that VGA uses. */
        @XmlAttribute Spelled<Integer> vgamem();
        /** How many monitors there can be. */
        @XmlAttribute Spelled<Integer> heads();
        @XmlAttribute Spelled<YesNo> primary();
        /** Whether memory of the guest is shown without a copy. */
        @XmlAttribute Spelled<OnOff> blob();
        @XmlAttribute Spelled<OnOff> edid();
        Optional<Acceleration> acceleration();
        Optional<Resolution> resolution();
    }

    /** Whether the host's graphics processor helps. */
    @ElementModel
    interface Acceleration extends ModelledElement {
        @XmlAttribute Spelled<YesNo> accel3d();
        @XmlAttribute Spelled<YesNo> accel2d();
        @XmlAttribute Spelled<String> rendernode();
    }

    /** The resolution at start. */
    @ElementModel
    interface Resolution extends ModelledElement {
        @XmlAttribute Spelled<Integer> x();
        @XmlAttribute Spelled<Integer> y();
    }

    /** Who works an adapter. */
    enum VideoDriverName { QEMU, VHOSTUSER }

    /** How a Windows guest of bhyve sees VGA. */
    enum VgaConfiguration { IO, ON, OFF }

    /** A kind of graphics adapter. */
    enum VideoType { VGA, CIRRUS, VMVGA, XEN, VBOX, GOP, NONE, BOCHS, RAMFB, QXL, VIRTIO }

    /** The device that QEMU emulates for a virtio adapter. */
    enum VideoDevice { VIRTIO_VGA, VIRTIO_VGA_GL, VIRTIO_GPU, VIRTIO_GPU_GL, VHOST_USER_VGA, VHOST_USER_GPU }
}
