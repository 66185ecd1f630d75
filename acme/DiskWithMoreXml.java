package acme;

import io.github.domainwright.annotation.GeneratedByDomainwright;
import io.github.domainwright.firmware.FirmwareSource;
import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.rule.DocumentNeeds;
import io.github.domainwright.value.DiskTarget;
import io.github.domainwright.value.ValueFormat;
import io.github.domainwright.xml.ValueProblems;
import io.github.domainwright.xml.XmlOut;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Writes {@link DiskWithMore} guests as libvirt domain XML.
 *
 * <p>Every guest has architecture {@code x86_64}, machine type {@code q35}, BIOS firmware, 2097152 KiB of memory.
 *
 * @see DiskWithMoreBuilder
 */
@NullMarked
@Generated("io.github.domainwright.processor.VmProfileProcessor")
@GeneratedByDomainwright
public final class DiskWithMoreXml {
    private DiskWithMoreXml() {
    }

    /**
     * Returns the domain XML of {@code vm}.
     *
     * @param vm the guest
     * @return the document
     * @throws io.github.domainwright.xml.InvalidGuestException if a value of the guest cannot stand in the document; it names all
     */
    public static String toXml(DiskWithMore vm) {
        XmlOut out = new XmlOut(870);
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
    public static String toXml(DiskWithMore vm, FirmwareSource source) {
        Objects.requireNonNull(source, "source");
        return toXml(vm);
    }

    /**
     * Returns the same document as {@link #toXml(DiskWithMore)}, if {@code target} knows all it uses.
     *
     * @param vm the guest
     * @param target the versions it must work with
     * @return the document
     * @throws io.github.domainwright.xml.InvalidGuestException if a value of the guest cannot stand in the document; it names all
     * @throws io.github.domainwright.rule.UnsupportedTargetException if the document uses what {@code target} does not know
     */
    public static String toXml(DiskWithMore vm, TargetVersions target) {
        DocumentNeeds.of().require(target);
        return toXml(vm);
    }

    /**
     * Returns the same document as {@link #toXml(DiskWithMore, FirmwareSource)}, for the versions {@code target}: what only newer ones know, such as qcow2 firmware, is used if {@code target} knows it.
     *
     * @param vm the guest
     * @param source where to look for firmware
     * @param target the versions it must work with
     * @return the document
     * @throws io.github.domainwright.xml.InvalidGuestException if a value of the guest cannot stand in the document; it names all
     * @throws io.github.domainwright.firmware.FirmwareRefusedException if no build is as the profile states
     * @throws io.github.domainwright.rule.UnsupportedTargetException if the document uses what {@code target} does not know
     */
    public static String toXml(DiskWithMore vm, FirmwareSource source, TargetVersions target) {
        Objects.requireNonNull(source, "source");
        return toXml(vm, target);
    }

    /**
     * Writes the same document as {@link #toXml(DiskWithMore)} to {@code target}.
     *
     * @param vm the guest
     * @param target what it is appended to
     * @throws IOException if {@code target} fails
     * @throws io.github.domainwright.xml.InvalidGuestException if a value of the guest cannot stand in the document; it names all
     */
    public static void write(DiskWithMore vm, Appendable target) throws IOException {
        XmlOut out = new XmlOut(870);
        automatic(vm, out);
        out.appendTo(target);
    }

    private static void automatic(DiskWithMore vm, XmlOut out) {
        check(vm);
        beforeOs(vm, out);
        out.raw("""
                  <os>
                    <type arch='x86_64' machine='q35'>hvm</type>
                  </os>
                """);
        afterOs(vm, out);
    }

    private static void beforeOs(DiskWithMore vm, XmlOut out) {
        out.raw("""
                <domain type='kvm'>
                  <name>\
                """).text(vm.name()).raw("""
                </name>
                  <memory unit='KiB'>2097152</memory>
                """);
    }

    private static void afterOs(DiskWithMore vm, XmlOut out) {
        out.raw("""
                  <features>
                    <acpi/>
                  </features>
                  <devices>
                    <disk type='file' device='disk' snapshot='no'>
                      <driver name='qemu' type='qcow2' queue_size='256'/>
                      <source file='\
                """).attribute(vm.rootDisk().toString()).raw("""
                '/>
                      <target dev='vda' bus='virtio'/>
                      <blockio physical_block_size='4096'/>
                    </disk>
                """);
        for (int disksIndex = 0; disksIndex < vm.disks().size(); disksIndex++) {
            Path disksValue = vm.disks().get(disksIndex);
            out.raw("""
                        <disk type='file' device='disk'>
                          <driver name='qemu' type='qcow2'/>
                          <source file='\
                    """).attribute(disksValue.toString()).raw("""
                    '/>
                          <target dev='\
                    """).attribute(DiskTarget.parse("vdb").plus(disksIndex).domainText()).raw("""
                    ' bus='virtio'/>
                          <blockio logical_block_size='512'/>
                          <geometry cyls='1' heads='2' secs='3'/>
                        </disk>
                    """);
        }
        out.raw("""
                  </devices>
                </domain>
                """);
    }

    static void check(DiskWithMore vm) {
        Objects.requireNonNull(vm, "vm");
        ValueProblems problems = new ValueProblems("DiskWithMore");
        problems.check("name", ValueFormat.DOMAIN_NAME, vm.name());
        problems.check("rootDisk", ValueFormat.IMAGE_PATH, vm.rootDisk());
        problems.checkEach("disks", ValueFormat.IMAGE_PATH, vm.disks());
        problems.throwIfAny();
    }
}
