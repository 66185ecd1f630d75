package io.github.domainwright.annotation;

/** How a disk on the network is reached ({@code source/@protocol}). */
public enum NetworkDiskProtocol {
    /** A block device of Ceph. */
    RBD,
    /** A network block device. */
    NBD,
    /** iSCSI. */
    ISCSI,
    /** A file of Gluster. */
    GLUSTER,
    /** A file on a web server, read only. */
    HTTP,
    /** A file on a web server with TLS, read only. */
    HTTPS,
    /** A file on an FTP server, read only. */
    FTP,
    /** A file on an FTP server with TLS, read only. */
    FTPS,
    /** A file reached through SSH; from libvirt 9.4 on. */
    SSH,
    /** A file of an NFS server. */
    NFS
}
