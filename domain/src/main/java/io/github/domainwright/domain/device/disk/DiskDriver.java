package io.github.domainwright.domain.device.disk;

import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.device.IoThreadMapping;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import io.github.domainwright.domain.storage.MetadataCache;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlEnumValue;
import java.util.List;
import java.util.Optional;

/** How the hypervisor works a disk. */
@ElementModel
public interface DiskDriver extends ModelledElement {
    @XmlAttribute Spelled<String> name();
    @XmlAttribute Spelled<DriverFormat> type();
    @XmlAttribute Spelled<Cache> cache();
    @XmlAttribute(name = "error_policy") Spelled<ErrorPolicy> errorPolicy();
    @XmlAttribute(name = "rerror_policy") Spelled<ReadErrorPolicy> rerrorPolicy();
    @XmlAttribute Spelled<Io> io();
    /** Whether requests are taken over by another thread. */
    @XmlAttribute Spelled<OnOff> ioeventfd();
    /** Whether fewer interrupts and exits are made. */
    @XmlAttribute(name = "event_idx") Spelled<OnOff> eventIdx();
    /** Whether what is read from an image beneath is copied up. */
    @XmlAttribute(name = "copy_on_read") Spelled<OnOff> copyOnRead();
    @XmlAttribute Spelled<Discard> discard();
    @XmlAttribute Spelled<Integer> iothread();
    @XmlAttribute(name = "detect_zeroes") Spelled<DetectZeroes> detectZeroes();
    /** Whether discarded clusters stay allocated in a qcow2 image. */
    @XmlAttribute(name = "discard_no_unref") Spelled<OnOff> discardNoUnref();
    @XmlAttribute Spelled<Integer> queues();
    @XmlAttribute(name = "queue_size") Spelled<Integer> queueSize();
    @XmlAttribute Spelled<OnOff> iommu();
    @XmlAttribute Spelled<OnOff> ats();
    @XmlAttribute Spelled<OnOff> packed();
    @XmlAttribute(name = "page_per_vq") Spelled<OnOff> pagePerVq();
    @XmlElement(name = "metadata_cache") Optional<MetadataCache> metadataCache();
    Optional<IoThreadMapping> iothreads();
    Optional<Statistics> statistics();

    /** Which statistics QEMU keeps of a disk. */
    @ElementModel
    interface Statistics extends ModelledElement {
        List<Statistic> statistic();
        @XmlElement(name = "latency-histogram") List<LatencyHistogram> latencyHistogram();
    }

    /** Statistics over so many seconds. */
    @ElementModel
    interface Statistic extends ModelledElement { @XmlAttribute Spelled<Integer> interval(); }

    /** How long requests of a kind take. */
    @ElementModel
    interface LatencyHistogram extends ModelledElement {
        @XmlAttribute Spelled<RequestKind> type();
        List<LatencyBin> bin();
    }

    /** The nanoseconds from which requests are counted together. */
    @ElementModel
    interface LatencyBin extends ModelledElement { @XmlAttribute Spelled<Long> start(); }

    /** A format of disk images, or a driver of Xen. */
    enum DriverFormat {
        RAW, DIR, BOCHS, CLOOP, DMG, ISO, VPC, VDI, FAT, VHD, PLOOP, LUKS, COW, QCOW, QCOW2, QED, VMDK, AIO
    }

    /** How the host caches a disk. */
    enum Cache { DEFAULT, NONE, WRITEBACK, WRITETHROUGH, DIRECTSYNC, UNSAFE }

    /** What happens when the host cannot read or write. */
    enum ErrorPolicy { STOP, REPORT, IGNORE, ENOSPACE }

    /** What happens when the host cannot read. */
    enum ReadErrorPolicy { STOP, REPORT, IGNORE }

    /** How the host does its I/O. */
    enum Io { THREADS, NATIVE, @XmlEnumValue("io_uring") IO_URING }

    /** Whether discarded blocks are given back to the host. */
    enum Discard { UNMAP, IGNORE }

    /** Whether zeroes that are written become holes. */
    enum DetectZeroes { OFF, ON, UNMAP }

    /** A kind of request. */
    enum RequestKind { READ, WRITE, ZONE, FLUSH }
}
