package io.github.domainwright.domain.hypervisor;

/** The XML namespaces in which hypervisors have elements of their own. */
public final class Namespaces {
    /** The namespace of QEMU. */
    public static final String QEMU = "http://libvirt.org/schemas/domain/qemu/1.0";

    /** The namespace of LXC. */
    public static final String LXC = "http://libvirt.org/schemas/domain/lxc/1.0";

    /** The namespace of bhyve. */
    public static final String BHYVE = "http://libvirt.org/schemas/domain/bhyve/1.0";

    /** The namespace of Xen. */
    public static final String XEN = "http://libvirt.org/schemas/domain/xen/1.0";

    /** The namespace of VMware. */
    public static final String VMWARE = "http://libvirt.org/schemas/domain/vmware/1.0";

    private Namespaces() {}
}
