package io.github.domainwright.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.annotation.ControllerModel;
import io.github.domainwright.annotation.ControllerType;
import io.github.domainwright.annotation.DiskBus;
import io.github.domainwright.annotation.InputBus;
import io.github.domainwright.annotation.IommuModel;
import io.github.domainwright.annotation.MediatedModel;
import io.github.domainwright.annotation.PanicModel;
import io.github.domainwright.annotation.SerialTarget;
import io.github.domainwright.annotation.SoundModel;
import io.github.domainwright.annotation.TpmModel;
import io.github.domainwright.annotation.VideoModel;
import io.github.domainwright.annotation.WatchdogModel;
import io.github.domainwright.platform.TargetVersions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A fix names what can be written instead: constants that there are for a profile, and libvirt's words for a document. */
class FixTextsTest {
    private static final String MACHINE = "<os><type arch='%s' machine='%s'>hvm</type></os>";
    private static final Map<String, List<String>> CONSTANTS = Map.ofEntries(
            Map.entry("disk bus", names(DiskBus.values())),
            Map.entry("controller", names(ControllerType.values(), ControllerModel.values())),
            Map.entry("watchdog", names(WatchdogModel.values())),
            Map.entry("sound card", names(SoundModel.values())),
            Map.entry("graphics adapter", names(VideoModel.values())),
            Map.entry("input bus", names(InputBus.values())),
            Map.entry("panic device", names(PanicModel.values())),
            Map.entry("IOMMU", names(IommuModel.values())),
            Map.entry("TPM", names(TpmModel.values())),
            Map.entry("mediated device", names(MediatedModel.values())),
            Map.entry("serial port", names(SerialTarget.values())));

    private static List<String> names(Enum<?>[]... constants) {
        return Arrays.stream(constants).flatMap(Arrays::stream).map(Enum::name).toList();
    }

    static Stream<DeviceTable.Row> rows() {
        return DeviceTableTest.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void nameDevicesOfTheMachine(DeviceTable.Row row) {
        Violation violation = DeviceTableTest.violation(row);

        if (row.instead().isEmpty()) {
            assertThat(violation.fix()).isEqualTo(violation.rule().fix());
        } else {
            String constants = violation.fix().inProfile().replaceAll("use (.*) instead\\.", "$1");
            assertThat(constants.split(" or ")).isSubsetOf(CONSTANTS.get(row.what()));
            assertThat(violation.fix().inXml())
                    .isEqualTo("use '" + String.join("' or '", row.instead()) + "' instead.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "usb, virtio, 'write model = QEMU_XHCI, or leave it out.', 'write model=''qemu-xhci'', or leave it out.'",
        "sata, ahci, leave the model out., leave model out."
    })
    void nameTheUsualModelOfAController(String type, String model, String inProfile, String inXml) {
        String devices = "<devices><controller type='%s' model='%s'/></devices>".formatted(type, model);

        assertThat(fix("DW0433", MACHINE.formatted("x86_64", "q35") + devices)).isEqualTo(new Fix(inProfile, inXml));
    }

    @ParameterizedTest
    @CsvSource({
        "x86_64, q35, cdrom, use SATA or SCSI instead.",
        "aarch64, virt, cdrom, use SCSI instead.",
        "x86_64, q35, disk, use VIRTIO or SATA instead."
    })
    void nameABusThatCarriesTheDevice(String architecture, String machine, String device, String fix) {
        String devices = "<devices><disk device='%s'><target dev='hda' bus='ide'/></disk></devices>".formatted(device);

        assertThat(fix("DW0409", MACHINE.formatted(architecture, machine) + devices)
                        .inProfile())
                .isEqualTo(fix);
    }

    @Test
    void nameTheMachineTypesOfTheArchitectureAlone() {
        assertThat(fix("DW0201", MACHINE.formatted("aarch64", "q35")).inProfile())
                .isEqualTo("write @MachineType with one of VIRT, or change the architecture of @VmProfile.");
    }

    private static Fix fix(String rule, String content) {
        return Documents.violations(rule, Documents.read(content), TargetVersions.UNKNOWN)
                .get(0)
                .fix();
    }
}
