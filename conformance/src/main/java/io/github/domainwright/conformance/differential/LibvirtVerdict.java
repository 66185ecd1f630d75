package io.github.domainwright.conformance.differential;

import io.github.domainwright.conformance.host.GuestState;
import io.github.domainwright.conformance.host.HostReplacements;
import io.github.domainwright.conformance.host.Session;
import java.util.List;
import java.util.Map;
import org.libvirt.LibvirtException;

/**
 * What libvirt says of a document.
 *
 * @param refusal the step that refused it and libvirt's message; empty if all accept it
 * @param commandLine the QEMU command line that it would start; empty if it is refused
 */
record LibvirtVerdict(String refusal, String commandLine) {
    /** The firmware of a guest depends on it, so that it is asked for even where the host has none. */
    private static final Map<String, String> ENCRYPTED = Map.of("encryption", "kept");

    private static final int MOST_OF_A_SCHEMA_FAULT = 120;

    private static final String ENDED = "ended: ";

    /** Tells whether the document ended the daemon, which is neither acceptance nor refusal. */
    boolean hasEnded() {
        return refusal.startsWith(ENDED);
    }

    boolean isAccepted() {
        return refusal.isEmpty();
    }

    /** Returns the refusal without what differs from guest to guest; the schema's names of elements do not. */
    String kind() {
        String general = refusal.replaceAll("\\d+", "N").strip();
        boolean isSchema = refusal.contains("schema:");
        return isSchema
                ? general.substring(0, Math.min(general.length(), MOST_OF_A_SCHEMA_FAULT))
                : general.replaceAll("'[^']*'|\"[^\"]*\"", "'…'");
    }

    /**
     * Asks the newest schema that there is and this host's, then libvirt to define the domain, then for its command line, for which
     * libvirt also chooses the firmware. What this host cannot offer at all is replaced first.
     */
    static LibvirtVerdict of(String document, String name, HostReplacements forThisHost, Session session)
            throws LibvirtException {
        // What the newest version refuses is no matter of this host's older one.
        List<String> newerFaults = session.newerSchemas().newestFaults(document);
        if (!newerFaults.isEmpty()) {
            return new LibvirtVerdict("newer schema: " + newerFaults.get(0), "");
        }
        List<String> faults = session.schema().faults(document);
        if (!faults.isEmpty()) {
            return new LibvirtVerdict("schema: " + faults.get(0).replaceFirst("line \\d+: ", ""), "");
        }
        String possible =
                forThisHost.apply(document, session.parameters(ENCRYPTED)).document();
        try {
            session.host().define(possible);
        } catch (LibvirtException e) {
            return refused("define", e, session);
        }
        LibvirtVerdict verdict = started(name, session);
        if (!verdict.hasEnded()) {
            // The guest never ran, so a file where its variable store would be belongs to somebody else.
            session.host().undefine(name, GuestState.KEEP);
        }
        return verdict;
    }

    private static LibvirtVerdict started(String name, Session session) throws LibvirtException {
        try {
            // What is defined says more than the document: libvirt starts a guest from what it made of it.
            return new LibvirtVerdict(
                    "", session.host().qemuCommandLine(session.host().definition(name)));
        } catch (LibvirtException e) {
            return refused("start", e, session);
        }
    }

    private static LibvirtVerdict refused(String step, LibvirtException refusal, Session session)
            throws LibvirtException {
        if (session.host().isAlive()) {
            return new LibvirtVerdict(step + ": " + refusal.getMessage(), "");
        }
        session.reconnect();
        return new LibvirtVerdict(ENDED + "the daemon, at " + step, "");
    }
}
