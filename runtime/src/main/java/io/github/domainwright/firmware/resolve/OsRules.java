package io.github.domainwright.firmware.resolve;

import io.github.domainwright.annotation.FirmwareType;
import io.github.domainwright.firmware.ImageFormat;
import io.github.domainwright.firmware.LoaderElement;
import io.github.domainwright.firmware.LoaderType;
import io.github.domainwright.firmware.NvramElement;
import io.github.domainwright.firmware.OsFirmware;
import io.github.domainwright.firmware.RuleSet;
import io.github.domainwright.firmware.Tristate;
import java.util.Set;

/** libvirt's own contradictions inside of {@code <os>}, in the order in which libvirt looks for them. */
final class OsRules {
    private static final Set<String> QEMU_DRIVER = Set.of("kvm", "qemu", "hvf", "mshv");

    private final DomainFacts facts;
    private final OsFirmware os;
    private final LoaderElement loader;

    private OsRules(DomainFacts facts) {
        this.facts = facts;
        this.os = facts.os();
        this.loader = os.loader() == null ? LoaderElement.empty() : os.loader();
    }

    static void check(DomainFacts facts, RuleSet rules) throws RefusedDocument {
        OsRules check = new OsRules(facts);
        check.features();
        if (rules == RuleSet.LIBVIRT_11) {
            check.storeOf11();
        } else {
            check.storeOf12();
        }
        check.shim(rules);
    }

    private void features() throws RefusedDocument {
        boolean features = os.enrolledKeys() != Tristate.ABSENT || os.secureBoot() != Tristate.ABSENT;
        refuseIf(
                features && os.firmware() == null,
                "features without selection",
                "Firmware features are a request to libvirt's own selection, which is off. Add firmware='efi' to os, or"
                        + " leave the features out.");
        refuseIf(
                os.enrolledKeys() == Tristate.YES && os.secureBoot() == Tristate.NO,
                "enrolled keys without Secure Boot",
                "enrolled-keys can not be enabled while secure-boot is disabled. Enable secure-boot, or disable both.");
        if (os.firmware() != null && !QEMU_DRIVER.contains(facts.driver())) {
            throw RefusedDocument.of(
                    Refusal.Kind.XML_DETAIL,
                    "selection of this driver",
                    "libvirt's driver for " + facts.driver() + " does not select firmware. Leave os/@firmware out.");
        }
    }

    private void storeOf11() throws RefusedDocument {
        biosWithStore();
        loaderWithoutPath();
        boolean stateless = loader.stateless() == Tristate.YES;
        NvramElement nvram = os.nvram();
        refuseIf(
                stateless && nvram != null && nvram.template() != null,
                "template of a stateless guest",
                "A stateless loader keeps no variables, so that it has no use for an NVRAM template. Leave one out.");
        refuseIf(
                stateless && nvram != null,
                "NVRAM of a stateless guest",
                "A stateless loader keeps no variables, so that it has no NVRAM. Leave nvram or stateless out.");
        boolean keeps = loader.stateless() == Tristate.NO;
        refuseIf(
                keeps && os.firmware() == null && loader.type() != LoaderType.PFLASH,
                "variables without flash",
                "Only a loader of type pflash keeps variables. Leave stateless='no' out.");
        refuseIf(
                keeps && os.firmware() == FirmwareType.BIOS,
                "variables of a BIOS",
                "Only UEFI keeps variables. Leave stateless='no' out.");
    }

    private void storeOf12() throws RefusedDocument {
        biosWithStore();
        loaderWithoutPath();
        boolean rom = loader.type() == LoaderType.ROM;
        refuseIf(
                rom && loader.readonly() == Tristate.NO,
                "writable rom",
                "A loader of type rom can not be written. Leave readonly='no' out.");
        refuseIf(
                rom && loader.format() == ImageFormat.QCOW2,
                "format of rom",
                "A loader of type rom has to be raw. Leave format='qcow2' out.");
        boolean store = os.nvram() != null || os.varstore() != null;
        refuseIf(
                loader.stateless() == Tristate.YES && store,
                "store of a stateless guest",
                "A stateless loader keeps no variables. Leave nvram, varstore or stateless out.");
        refuseIf(
                loader.readonly() == Tristate.NO && store,
                "store beside a writable loader",
                "A loader with readonly='no' keeps its variables itself. Leave nvram and varstore, or readonly, out.");
        // A store in NVRAM may have been added by libvirt itself, for a loader in flash.
        refuseIf(
                os.nvram() != null && os.varstore() != null,
                "NVRAM and varstore",
                "A loader of type pflash keeps variables in NVRAM. Leave varstore out.");
    }

    private void biosWithStore() throws RefusedDocument {
        refuseIf(
                os.firmware() == FirmwareType.BIOS && (os.nvram() != null || os.varstore() != null),
                "store of a BIOS",
                "A BIOS keeps no variables. Leave nvram and varstore out, or ask for firmware='efi'.");
    }

    private void loaderWithoutPath() throws RefusedDocument {
        boolean named = os.loader() != null || os.nvram() != null;
        refuseIf(
                os.firmware() == null && named && loader.path() == null,
                "loader without path",
                "Selection is off, and no loader is named. Name one, or add firmware='efi' to os.");
    }

    private void shim(RuleSet rules) throws RefusedDocument {
        boolean looked = rules != RuleSet.LIBVIRT_11 || os.loader() != null || os.nvram() != null;
        if (looked && facts.shim() && facts.platform().kernel() == null) {
            throw RefusedDocument.of(
                    Refusal.Kind.UNSUPPORTED_CONFIGURATION,
                    "shim without kernel",
                    "A shim starts a kernel, and there is none. Add kernel, or leave shim out.");
        }
    }

    private static void refuseIf(boolean broken, String rule, String message) throws RefusedDocument {
        if (broken) {
            throw RefusedDocument.of(Refusal.Kind.XML_DETAIL, rule, message);
        }
    }
}
