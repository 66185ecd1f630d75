package io.github.domainwright.annotation;

/** Where the guests of a profile can go. */
public enum ProfileTarget {
    /** A host with libvirt: domain XML, which every profile has. */
    LIBVIRT("libvirt"),
    /** OpenStack's compute service: properties of an image and extra specs of a flavor. */
    NOVA("Nova"),
    /** KubeVirt on a Kubernetes cluster: a {@code VirtualMachine} of {@code kubevirt.io/v1}. */
    KUBEVIRT("KubeVirt");

    private final String title;

    ProfileTarget(String title) {
        this.title = title;
    }

    /** Returns the name its project gives it. */
    public String title() {
        return title;
    }
}
