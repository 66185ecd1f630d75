package io.github.domainwright.conformance.host;

import org.libvirt.Connect;
import org.libvirt.Domain;
import org.libvirt.LibvirtException;

/**
 * A libvirt host on which documents become domains.
 *
 * <pre>{@code
 * try (DomainHost host = DomainHost.connect("qemu:///system")) {
 *     host.define(BuildAgentXml.toXml(vm));
 *     host.undefine("agent-7", GuestState.KEEP);
 * }
 * }</pre>
 */
public final class DomainHost implements AutoCloseable {
    /** With what libvirt otherwise hides, such as passwords. */
    private static final int SECURE = 1;

    private static final int INACTIVE = 2;
    private static final String QEMU_ARGUMENTS = "qemu-argv";

    private final Connect connection;

    private DomainHost(Connect connection) {
        this.connection = connection;
    }

    /**
     * Connects to a libvirt daemon.
     *
     * @param uri libvirt's name of the daemon, such as {@code qemu:///system}
     * @throws LibvirtException if it does not answer
     */
    public static DomainHost connect(String uri) throws LibvirtException {
        Connect.setErrorCallback((userData, error) -> {
            // Every error is thrown as well; without a callback libvirt would print it in addition.
        });
        return new DomainHost(new Connect(uri));
    }

    /**
     * Defines the domain of {@code document}; a domain of the same name and UUID gets this definition.
     *
     * @throws LibvirtException if libvirt refuses the document
     */
    public void define(String document) throws LibvirtException {
        connection.domainDefineXML(document).free();
    }

    /** Returns what libvirt has stored as the definition of the domain {@code name}. */
    public String definition(String name) throws LibvirtException {
        return describe(name, INACTIVE | SECURE);
    }

    /** Returns the document of the running domain {@code name}, with what libvirt chose when it started. */
    public String liveDocument(String name) throws LibvirtException {
        return describe(name, 0);
    }

    /** Starts the defined domain {@code name} with its CPUs paused. */
    public void startPaused(String name) throws LibvirtException {
        Domain domain = connection.domainLookupByName(name);
        try {
            domain.create(Domain.CreateFlags.PAUSED);
        } finally {
            domain.free();
        }
    }

    /** Ends the running domain {@code name} at once. */
    public void destroy(String name) throws LibvirtException {
        Domain domain = connection.domainLookupByName(name);
        try {
            domain.destroy();
        } finally {
            domain.free();
        }
    }

    /** Removes the definition of the domain {@code name}, and keeps or removes what the guest has stored. */
    public void undefine(String name, GuestState state) throws LibvirtException {
        Domain domain = connection.domainLookupByName(name);
        try {
            domain.undefine(state.flags());
        } finally {
            domain.free();
        }
    }

    /**
     * Returns the QEMU command line that {@code document} would start. libvirt chooses the firmware for it, so more is
     * refused here than by a definition.
     */
    public String qemuCommandLine(String document) throws LibvirtException {
        return connection.domainXMLToNative(QEMU_ARGUMENTS, document, 0);
    }

    /** Tells whether the daemon still answers; a document can end it. */
    public boolean isAlive() throws LibvirtException {
        return connection.isAlive();
    }

    /** Returns libvirt's description of this host. */
    public String capabilities() throws LibvirtException {
        return connection.getCapabilities();
    }

    /** Returns the versions of libvirt and QEMU, in words. */
    public String versions() throws LibvirtException {
        return "libvirt " + version(connection.getLibVersion()) + ", QEMU " + version(connection.getVersion());
    }

    private static String version(long number) {
        return number / 1_000_000 + "." + number / 1000 % 1000 + "." + number % 1000;
    }

    private String describe(String name, int flags) throws LibvirtException {
        Domain domain = connection.domainLookupByName(name);
        try {
            return domain.getXMLDesc(flags);
        } finally {
            domain.free();
        }
    }

    @Override
    public void close() throws LibvirtException {
        connection.close();
    }
}
