package acme;

import io.github.domainwright.annotation.GeneratedByDomainwright;
import io.github.domainwright.firmware.FirmwareSource;
import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.rule.DocumentNeeds;
import io.github.domainwright.value.ValueFormat;
import io.github.domainwright.xml.ValueProblems;
import io.github.domainwright.xml.XmlOut;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Writes {@link OldBoard} guests as libvirt domain XML.
 *
 * <p>Every guest has architecture {@code aarch64}, machine type {@code versatilepb}, BIOS firmware, 262144 KiB of memory.
 *
 * @see OldBoardBuilder
 */
@NullMarked
@Generated("io.github.domainwright.processor.VmProfileProcessor")
@GeneratedByDomainwright
public final class OldBoardXml {
    private OldBoardXml() {
    }

    /**
     * Returns the domain XML of {@code vm}.
     *
     * @param vm the guest
     * @return the document
     * @throws io.github.domainwright.xml.InvalidGuestException if a value of the guest cannot stand in the document; it names all
     */
    public static String toXml(OldBoard vm) {
        XmlOut out = new XmlOut(189);
        automatic(vm, out);
        return out.toString();
    }

    /**
     * Returns the domain XML of {@code vm}; BIOS needs no file, so {@code source} is not asked.
     *
     * @param vm the guest
     * @param source where to look for firmware: a table or a host's descriptors
     * @return the document
     * @throws io.github.domainwright.xml.InvalidGuestException if a value of the guest cannot stand in the document; it names all
     */
    public static String toXml(OldBoard vm, FirmwareSource source) {
        Objects.requireNonNull(source, "source");
        return toXml(vm);
    }

    /**
     * Returns the same document as {@link #toXml(OldBoard)}, if {@code target} knows all it uses.
     *
     * @param vm the guest
     * @param target the versions it must work with
     * @return the document
     * @throws io.github.domainwright.xml.InvalidGuestException if a value of the guest cannot stand in the document; it names all
     * @throws io.github.domainwright.rule.UnsupportedTargetException if the document uses what {@code target} does not know
     */
    public static String toXml(OldBoard vm, TargetVersions target) {
        DocumentNeeds.of().require(target);
        return toXml(vm);
    }

    /**
     * Returns the same document as {@link #toXml(OldBoard, FirmwareSource)}, for the versions {@code target}: what only newer ones know, such as qcow2 firmware, is used if {@code target} knows it.
     *
     * @param vm the guest
     * @param source where to look for firmware
     * @param target the versions it must work with
     * @return the document
     * @throws io.github.domainwright.xml.InvalidGuestException if a value of the guest cannot stand in the document; it names all
     * @throws io.github.domainwright.firmware.FirmwareRefusedException if no build is as the profile states
     * @throws io.github.domainwright.rule.UnsupportedTargetException if the document uses what {@code target} does not know
     */
    public static String toXml(OldBoard vm, FirmwareSource source, TargetVersions target) {
        Objects.requireNonNull(source, "source");
        return toXml(vm, target);
    }

    /**
     * Writes the same document as {@link #toXml(OldBoard)} to {@code target}.
     *
     * @param vm the guest
     * @param target what it is appended to
     * @throws IOException if {@code target} fails
     * @throws io.github.domainwright.xml.InvalidGuestException if a value of the guest cannot stand in the document; it names all
     */
    public static void write(OldBoard vm, Appendable target) throws IOException {
        XmlOut out = new XmlOut(189);
        automatic(vm, out);
        out.appendTo(target);
    }

    private static void automatic(OldBoard vm, XmlOut out) {
        check(vm);
        beforeOs(vm, out);
        out.raw("""
                  <os>
                    <type arch='aarch64' machine='versatilepb'>hvm</type>
                  </os>
                """);
        afterOs(vm, out);
    }

    private static void beforeOs(OldBoard vm, XmlOut out) {
        out.raw("""
                <domain type='qemu'>
                  <name>\
                """).text(vm.name()).raw("""
                </name>
                  <memory unit='KiB'>262144</memory>
                """);
    }

    private static void afterOs(OldBoard vm, XmlOut out) {
        out.raw("""
                </domain>
                """);
    }

    static void check(OldBoard vm) {
        Objects.requireNonNull(vm, "vm");
        ValueProblems problems = new ValueProblems("OldBoard");
        problems.check("name", ValueFormat.DOMAIN_NAME, vm.name());
        problems.throwIfAny();
    }
}
