package io.github.domainwright.conformance.host;

import io.github.domainwright.conformance.schema.DomainSchema;
import io.github.domainwright.conformance.schema.NewerSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.libvirt.LibvirtException;

/** What every check works with: the libvirtd that {@code with-libvirtd} started, its schema, and the project's data files. */
public final class Session implements AutoCloseable {
    /** What each check leaves behind. */
    public static final Path REPORTS = Path.of("target/report");

    private static final long PATIENCE_MILLIS = 60_000;
    private static final long PAUSE_MILLIS = 200;

    private DomainHost host;
    private final DomainSchema schema;
    private final NewerSchemas newerSchemas;
    private final Path capabilities;

    private Session(DomainHost host, DomainSchema schema, NewerSchemas newerSchemas, Path capabilities) {
        this.host = host;
        this.schema = schema;
        this.newerSchemas = newerSchemas;
        this.capabilities = capabilities;
    }

    /**
     * Connects to the daemon that the environment names; {@code with-libvirtd} sets it.
     *
     * @throws LibvirtException if it does not answer
     * @throws IOException if libvirt's schema is not installed
     */
    public static Session open() throws LibvirtException, IOException {
        DomainSchema schema = new DomainSchema(DomainSchema.INSTALLED);
        DomainHost host = DomainHost.connect(uri());
        Path capabilities = Files.createTempFile("capabilities", ".xml");
        Files.writeString(capabilities, host.capabilities());
        return new Session(host, schema, NewerSchemas.read(NewerSchemas.UNPACKED), capabilities);
    }

    private static String uri() {
        return System.getenv().getOrDefault("LIBVIRT_DEFAULT_URI", "qemu:///system");
    }

    /**
     * Connects to the daemon that {@code with-libvirtd} starts in place of one that ended; it knows no domain.
     *
     * @throws LibvirtException if none answers in time
     */
    public void reconnect() throws LibvirtException {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (true) {
            try {
                host = DomainHost.connect(uri());
                return;
            } catch (LibvirtException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE_MILLIS * 1_000_000);
            }
        }
    }

    /** Returns the host. */
    public DomainHost host() {
        return host;
    }

    /** Returns the schema of the host's libvirt. */
    public DomainSchema schema() {
        return schema;
    }

    /** Returns the schemas of newer versions, as far as they could be had. */
    public NewerSchemas newerSchemas() {
        return newerSchemas;
    }

    /** Reads the stylesheet {@code name} of the project. */
    public static HostReplacements stylesheet(String name) {
        return new HostReplacements(Path.of("xslt", name));
    }

    /** Returns the parameters of the stylesheets: what this host is capable of, and {@code others}. */
    public Map<String, String> parameters(Map<String, String> others) {
        Map<String, String> parameters = new HashMap<>(others);
        parameters.put("capabilities", capabilities.toUri().toString());
        return parameters;
    }

    @Override
    public void close() throws LibvirtException, IOException {
        host.close();
        Files.delete(capabilities);
    }
}
