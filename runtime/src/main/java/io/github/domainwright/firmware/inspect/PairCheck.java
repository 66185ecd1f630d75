package io.github.domainwright.firmware.inspect;

import io.github.domainwright.annotation.Architecture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Whether firmware code and variables belong together; of files that could not be opened, the rest is checked. */
final class PairCheck {
    private final OpenedPair pair;
    private final List<Finding> findings = new ArrayList<>();

    PairCheck(OpenedPair pair) {
        this.pair = pair;
    }

    List<Finding> run() {
        FirmwareFile code = pair.code();
        FirmwareFile template = pair.template();
        FirmwareFile nvram = pair.nvram();
        if (code != null) {
            checkCode(code);
        }
        if (template != null) {
            checkVariables(template, "the NVRAM template");
        }
        if (nvram != null) {
            checkVariables(nvram, "the guest's NVRAM");
        }
        if (code != null && template != null && code.format() != template.format()) {
            report(
                    FindingKind.FORMAT_MISMATCH,
                    template.path(),
                    "is %s, but the code %s is %s"
                            .formatted(
                                    template.format().word(),
                                    code.path(),
                                    code.format().word()));
        }
        findings.addAll(new StoreCheck(pair).run());
        return findings;
    }

    private void checkCode(FirmwareFile file) {
        if (file.content().canHoldVariables()) {
            report(FindingKind.VARS_AS_CODE, file.path(), "is given as firmware code, but " + holds(file));
            return;
        }
        if (file.content() == FlashContent.COMBINED) {
            report(FindingKind.COMBINED_IN_PAIR, file.path(), "is given as firmware code, but " + holds(file));
            return;
        }
        if (file.content() == FlashContent.OTHER) {
            return;
        }
        checkSize(file, FlashContent.CODE);
        Architecture guest = pair.stated().architecture().orElse(null);
        if (guest != null
                && !file.architectures().isEmpty()
                && !file.architectures().contains(guest)) {
            report(
                    FindingKind.ARCHITECTURE_MISMATCH,
                    file.path(),
                    "is for %s, but the guest is %s"
                            .formatted(FileReport.words(file.architectures()), guest.libvirtName()));
        }
    }

    private void checkVariables(FirmwareFile file, String role) {
        if (file.content() == FlashContent.CODE) {
            report(FindingKind.CODE_AS_VARS, file.path(), "is given as " + role + ", but " + holds(file));
            return;
        }
        if (file.content() == FlashContent.COMBINED) {
            report(FindingKind.COMBINED_IN_PAIR, file.path(), "is given as " + role + ", but " + holds(file));
            return;
        }
        if (file.content() == FlashContent.OTHER) {
            return;
        }
        checkSize(file, FlashContent.VARS);
        FirmwareFile code = pair.code();
        if (code != null && isCode(code)) {
            compareSizes(code, file);
        }
    }

    /** Tells whether sizes can be compared: an image that was not looked into is taken for what it is given as. */
    private static boolean isCode(FirmwareFile file) {
        return file.content() == FlashContent.CODE || file.content() == FlashContent.UNKNOWN;
    }

    private void checkSize(FirmwareFile file, FlashContent role) {
        if (file.flashSize() > FlashScan.LARGEST_FLASH || SizeClass.of(file.flashSize(), role) != SizeClass.UNKNOWN) {
            return;
        }
        boolean unpadded = file.content() == FlashContent.CODE
                && !file.architectures().isEmpty()
                && file.architectures().stream().noneMatch(Architecture::isX86);
        report(
                unpadded ? FindingKind.UNPADDED : FindingKind.UNKNOWN_SIZE,
                file.path(),
                "has %d bytes of flash".formatted(file.flashSize()));
    }

    private void compareSizes(FirmwareFile executable, FirmwareFile store) {
        SizeClass expected = SizeClass.of(executable.flashSize(), FlashContent.CODE);
        SizeClass actual = SizeClass.of(store.flashSize(), FlashContent.VARS);
        if (expected == SizeClass.UNKNOWN || actual == SizeClass.UNKNOWN) {
            return;
        }
        if (Collections.disjoint(executable.architectures(), actual.architectures())) {
            report(
                    FindingKind.ARCHITECTURE_MISMATCH,
                    store.path(),
                    "has the size of variables for %s, but the code %s is for %s"
                            .formatted(
                                    FileReport.words(actual.architectures()),
                                    executable.path(),
                                    FileReport.words(executable.architectures())));
        } else if (expected != actual) {
            report(
                    FindingKind.SIZE_CLASS_MISMATCH,
                    store.path(),
                    "is for %s builds (%d bytes), but the code %s is of a %s build (%d bytes)"
                            .formatted(
                                    actual.word(),
                                    store.flashSize(),
                                    executable.path(),
                                    expected.word(),
                                    executable.flashSize()));
        }
    }

    private static String holds(FirmwareFile file) {
        return file.content() == FlashContent.BLANK
                ? "is blank"
                : "holds " + file.content().words();
    }

    private void report(FindingKind kind, Path file, String what) {
        findings.add(new Finding(kind, file, what));
    }
}
