package io.github.domainwright.domain.storage;

import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.device.PciAddress;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import io.github.domainwright.domain.security.SourceSecurityLabel;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.List;
import java.util.Optional;

/** What a disk shows or a store is kept in; which members count depends on the type of its parent. */
@ElementModel
public interface StorageSource extends ModelledElement {
    /** The storage pool of a volume. */
    @XmlAttribute Spelled<String> pool();
    @XmlAttribute Spelled<String> volume();
    @XmlAttribute Spelled<VolumeMode> mode();
    @XmlAttribute Spelled<String> file();
    /** The name of a group of open files handed over by the client. */
    @XmlAttribute Spelled<String> fdgroup();
    @XmlAttribute Spelled<String> dev();
    @XmlAttribute Spelled<String> dir();
    /** How a server is talked to, if the content lies in the network. */
    @XmlAttribute Spelled<Protocol> protocol();
    @XmlAttribute Spelled<String> name();
    /** The query of a URL. */
    @XmlAttribute Spelled<String> query();
    @XmlAttribute Spelled<YesNo> tls();
    @XmlAttribute Spelled<String> tlsHostname();
    @XmlAttribute Spelled<SourceType> type();
    /** Whether libvirt detaches an NVMe disk from the host's driver by itself. */
    @XmlAttribute Spelled<YesNo> managed();
    /** The namespace of an NVMe disk, from 1. */
    @XmlAttribute Spelled<Long> namespace();
    @XmlAttribute Spelled<String> path();
    @XmlAttribute Spelled<StartupPolicy> startupPolicy();
    /** libvirt's own number of the image in the chain. */
    @XmlAttribute Spelled<Integer> index();
    List<Host> host();
    Optional<Reconnect> reconnect();
    Optional<Snapshot> snapshot();
    Optional<Configuration> config();
    Optional<Initiator> initiator();
    Optional<Ssl> ssl();
    Optional<Cookies> cookies();
    Optional<Readahead> readahead();
    Optional<Timeout> timeout();
    Optional<KnownHosts> knownHosts();
    Optional<Identity> identity();
    Optional<PciAddress> address();
    Optional<Slices> slices();
    List<SourceSecurityLabel> seclabel();
    Optional<Authentication> auth();
    Optional<Encryption> encryption();
    Optional<Reservations> reservations();
    Optional<DataStore> dataStore();
    /** Present only in libvirt's own state. */
    boolean privateData();

    /** A server of network storage. */
    @ElementModel
    interface Host extends ModelledElement {
        @XmlAttribute Spelled<String> name();
        @XmlAttribute Spelled<Integer> port();
        @XmlAttribute Spelled<Transport> transport();
        @XmlAttribute Spelled<String> socket();
    }

    /** The snapshot of a network volume that is shown. */
    @ElementModel
    interface Snapshot extends ModelledElement { @XmlAttribute Spelled<String> name(); }

    /** The configuration file of a storage client, such as Ceph's. */
    @ElementModel
    interface Configuration extends ModelledElement { @XmlAttribute Spelled<String> file(); }

    /** Whether the server's certificate is verified. */
    @ElementModel
    interface Ssl extends ModelledElement { @XmlAttribute Spelled<YesNo> verify(); }

    /** Cookies of HTTP. */
    @ElementModel
    interface Cookies extends ModelledElement { List<Cookie> cookie(); }

    /** A cookie of HTTP. */
    @ElementModel
    interface Cookie extends ModelledElement {
        @XmlAttribute Spelled<String> name();
        @XmlValue Spelled<String> value();
    }

    /** How many bytes are read ahead. */
    @ElementModel
    interface Readahead extends ModelledElement { @XmlAttribute Spelled<Integer> size(); }

    /** How long a request may take. */
    @ElementModel
    interface Timeout extends ModelledElement { @XmlAttribute Spelled<Integer> seconds(); }

    /** The file by which a server's SSH key is known. */
    @ElementModel
    interface KnownHosts extends ModelledElement { @XmlAttribute Spelled<String> path(); }

    /** As whom a server is talked to. */
    @ElementModel
    interface Identity extends ModelledElement {
        @XmlAttribute Spelled<String> user();
        @XmlAttribute Spelled<String> group();
        @XmlAttribute Spelled<String> username();
        @XmlAttribute Spelled<String> keyfile();
        @XmlAttribute Spelled<String> agentsock();
    }

    /** The part of the source that holds the image. */
    @ElementModel
    interface Slices extends ModelledElement { Optional<Slice> slice(); }

    /** A part of the source, in bytes. */
    @ElementModel
    interface Slice extends ModelledElement {
        @XmlAttribute Spelled<SliceType> type();
        /** Where the part begins. */
        @XmlAttribute Spelled<Long> offset();
        @XmlAttribute Spelled<Long> size();
    }

    /** The helper that handles persistent reservations of SCSI. */
    @ElementModel
    interface Reservations extends ModelledElement {
        /** Whether libvirt starts the helper by itself. */
        @XmlAttribute Spelled<YesNo> managed();
        @XmlAttribute Spelled<YesNo> migration();
        Optional<ReservationSource> source();
    }

    /** The socket of that helper. */
    @ElementModel
    interface ReservationSource extends ModelledElement {
        @XmlAttribute Spelled<SocketType> type();
        @XmlAttribute Spelled<String> path();
        @XmlAttribute Spelled<SocketMode> mode();
        Optional<Reconnect> reconnect();
    }

    /** The file that holds the data of a qcow2 image whose own file has only metadata. */
    @ElementModel
    interface DataStore extends ModelledElement {
        @XmlAttribute Spelled<StorageType> type();
        Optional<ImageFormat> format();
        Optional<StorageSource> source();
    }

    /** How a volume of an iSCSI pool is reached. */
    enum VolumeMode { HOST, DIRECT }

    /** A protocol of network storage. */
    enum Protocol { NBD, GLUSTER, RBD, ISCSI, HTTP, HTTPS, FTPS, FTP, SSH, SHEEPDOG, TFTP, VXHS, NFS }

    /** Whether the source is a PCI device or a socket. */
    enum SourceType { PCI, UNIX }

    /** How a server is reached. */
    enum Transport { TCP, RDMA, UNIX }

    /** What a slice holds. */
    enum SliceType { STORAGE }

    /** What kind of socket a helper listens on. */
    enum SocketType { UNIX }

    /** Who opens the socket. */
    enum SocketMode { SERVER, CLIENT }
}
