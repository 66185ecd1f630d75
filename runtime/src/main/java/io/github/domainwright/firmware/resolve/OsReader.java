package io.github.domainwright.firmware.resolve;

import io.github.domainwright.annotation.FirmwareType;
import io.github.domainwright.firmware.ImageFormat;
import io.github.domainwright.firmware.LoaderElement;
import io.github.domainwright.firmware.LoaderType;
import io.github.domainwright.firmware.NvramElement;
import io.github.domainwright.firmware.OsFirmware;
import io.github.domainwright.firmware.RuleSet;
import io.github.domainwright.firmware.Tristate;
import io.github.domainwright.firmware.VarstoreElement;
import io.github.domainwright.tree.Element;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the firmware part of {@code <os>}. */
final class OsReader {
    private static final List<String> SOURCE_TYPES =
            List.of("file", "block", "dir", "network", "volume", "nvme", "vhostuser", "vhostvdpa");

    private final Element os;
    private final RuleSet rules;

    private OsReader(Element os, RuleSet rules) {
        this.os = os;
        this.rules = rules;
    }

    static OsFirmware read(Element os, RuleSet rules) throws RefusedDocument {
        OsReader reader = new OsReader(os, rules);
        FirmwareType firmware = reader.firmware();
        VarstoreElement varstore = reader.varstore();
        if (varstore != null && os.element("nvram").isPresent()) {
            throw RefusedDocument.xmlError(
                    "NVRAM and varstore", "A guest keeps its variables in one place: leave nvram or varstore out.");
        }
        NvramElement nvram = reader.nvram();
        return new OsFirmware(
                firmware,
                reader.feature("secure-boot"),
                reader.feature("enrolled-keys"),
                reader.loader(nvram),
                nvram,
                varstore);
    }

    private @Nullable FirmwareType firmware() throws RefusedDocument {
        String word = AttributeReader.text(os, "firmware");
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "efi" -> FirmwareType.UEFI;
            case "bios" -> FirmwareType.BIOS;
            default ->
                throw RefusedDocument.xmlError(
                        "unknown firmware",
                        "'" + word + "' is not a kind of firmware (os/@firmware). Use efi or bios.");
        };
    }

    /** Of a feature that is written more than once the last counts. */
    private Tristate feature(String name) throws RefusedDocument {
        Tristate enabled = Tristate.ABSENT;
        for (Element firmware : os.elements("firmware").toList()) {
            for (Element feature : firmware.elements("feature").toList()) {
                String own = AttributeReader.requiredWord(feature, "name", List.of("enrolled-keys", "secure-boot"));
                String word = AttributeReader.requiredWord(feature, "enabled", List.of("yes", "no"));
                enabled = own.equals(name) ? Tristate.of(word.equals("yes")) : enabled;
            }
        }
        return enabled;
    }

    private @Nullable LoaderElement loader(@Nullable NvramElement nvram) throws RefusedDocument {
        Optional<Element> element = os.element("loader");
        if (element.isEmpty()) {
            // libvirt 11 reads the format of the NVRAM as one of the executable, if there is no loader to have its own.
            ImageFormat format = nvram == null || rules != RuleSet.LIBVIRT_11 ? null : nvram.format();
            return format == null ? null : LoaderElement.empty().withFormat(format);
        }
        Element loader = element.get();
        Tristate readonly = AttributeReader.yesOrNo(loader, "readonly");
        Tristate secure = AttributeReader.yesOrNo(loader, "secure");
        Optional<String> type = AttributeReader.word(loader, "type", List.of("rom", "pflash"));
        Tristate stateless = AttributeReader.yesOrNo(loader, "stateless");
        return new LoaderElement(
                readonly,
                secure,
                type.map(word -> word.equals("rom") ? LoaderType.ROM : LoaderType.PFLASH)
                        .orElse(null),
                stateless,
                AttributeReader.format(loader, "format"),
                AttributeReader.text(loader));
    }

    private @Nullable NvramElement nvram() throws RefusedDocument {
        Optional<Element> element = os.element("nvram");
        if (element.isEmpty()) {
            return null;
        }
        Element nvram = element.get();
        Optional<String> type = AttributeReader.word(nvram, "type", SOURCE_TYPES);
        if (type.isPresent() && nvram.element("source").isEmpty()) {
            // libvirt's own message says nothing, and has no class.
            throw RefusedDocument.of(
                    Refusal.Kind.XML_DETAIL,
                    "NVRAM without source",
                    "An nvram element with a type needs a source element inside.");
        }
        return new NvramElement(
                AttributeReader.text(nvram, "template"),
                AttributeReader.format(nvram, "templateFormat"),
                type.orElse(null),
                AttributeReader.format(nvram, "format"),
                type.isPresent() ? null : AttributeReader.text(nvram));
    }

    /** libvirt 11 does not know the element and drops it. */
    private @Nullable VarstoreElement varstore() {
        if (rules == RuleSet.LIBVIRT_11) {
            return null;
        }
        return os.element("varstore")
                .map(varstore -> new VarstoreElement(
                        AttributeReader.text(varstore, "template"), AttributeReader.text(varstore, "path")))
                .orElse(null);
    }
}
