package acme;

import io.github.domainwright.annotation.GeneratedByDomainwright;
import io.github.domainwright.firmware.FirmwareSource;
import io.github.domainwright.platform.TargetVersions;
import java.io.IOException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Stands in for the emitter of {@link TwoNativeVlans}, which was refused.
 */
@NullMarked
@Generated("io.github.domainwright.processor.VmProfileProcessor")
@GeneratedByDomainwright
public final class TwoNativeVlansXml {
    private TwoNativeVlansXml() {
    }

    /**
     * Returns the domain XML of {@code vm}; libvirt chooses the firmware that has the stated features.
     *
     * @param vm the guest
     * @return the document
     * @throws io.github.domainwright.xml.InvalidGuestException if a value of the guest cannot stand in the document; it names all
     */
    public static String toXml(TwoNativeVlans vm) {
        throw new IllegalStateException("TwoNativeVlans was refused by the compiler");
    }

    /**
     * Returns the domain XML of {@code vm} with the paths of the build that {@code source} has for it.
     *
     * @param vm the guest
     * @param source where to look for firmware: a table or a host's descriptors
     * @return the document
     * @throws io.github.domainwright.xml.InvalidGuestException if a value of the guest cannot stand in the document; it names all
     * @throws io.github.domainwright.firmware.FirmwareRefusedException if no build is as the profile states
     */
    public static String toXml(TwoNativeVlans vm, FirmwareSource source) {
        throw new IllegalStateException("TwoNativeVlans was refused by the compiler");
    }

    /**
     * Returns the same document as {@link #toXml(TwoNativeVlans)}, if {@code target} knows all it uses.
     *
     * @param vm the guest
     * @param target the versions it must work with
     * @return the document
     * @throws io.github.domainwright.xml.InvalidGuestException if a value of the guest cannot stand in the document; it names all
     * @throws io.github.domainwright.rule.UnsupportedTargetException if the document uses what {@code target} does not know
     */
    public static String toXml(TwoNativeVlans vm, TargetVersions target) {
        throw new IllegalStateException("TwoNativeVlans was refused by the compiler");
    }

    /**
     * Returns the same document as {@link #toXml(TwoNativeVlans, FirmwareSource)}, for the versions {@code target}: what only newer ones know, such as qcow2 firmware, is used if {@code target} knows it.
     *
     * @param vm the guest
     * @param source where to look for firmware
     * @param target the versions it must work with
     * @return the document
     * @throws io.github.domainwright.xml.InvalidGuestException if a value of the guest cannot stand in the document; it names all
     * @throws io.github.domainwright.firmware.FirmwareRefusedException if no build is as the profile states
     * @throws io.github.domainwright.rule.UnsupportedTargetException if the document uses what {@code target} does not know
     */
    public static String toXml(TwoNativeVlans vm, FirmwareSource source, TargetVersions target) {
        throw new IllegalStateException("TwoNativeVlans was refused by the compiler");
    }

    /**
     * Writes the same document as {@link #toXml(TwoNativeVlans)} to {@code target}.
     *
     * @param vm the guest
     * @param target what it is appended to
     * @throws IOException if {@code target} fails
     * @throws io.github.domainwright.xml.InvalidGuestException if a value of the guest cannot stand in the document; it names all
     */
    public static void write(TwoNativeVlans vm, Appendable target) throws IOException {
        throw new IllegalStateException("TwoNativeVlans was refused by the compiler");
    }
}
