package io.github.domainwright.firmware;

import io.github.domainwright.firmware.json.JsonReader;
import io.github.domainwright.firmware.json.JsonSyntaxException;
import io.github.domainwright.firmware.json.JsonValue;
import io.github.domainwright.firmware.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a firmware descriptor (QEMU's {@code docs/interop/firmware.json}) as libvirt does: {@code description} and
 * {@code tags} are not needed, unknown members and unknown feature words are skipped, anything else that is unknown or
 * broken costs the whole file.
 *
 * <p>Stricter than libvirt where readers differ: a member that is written twice (libvirt takes the last), a raw control
 * character in a string, a machine that is not a string, and a broken {@code uefi-vars} (which libvirt 11 does not look
 * at) cost the file too.
 */
final class DescriptorReader {
    private DescriptorReader() {}

    /**
     * Reads the descriptor {@code name}.
     *
     * @param source where it lies, for the provenance
     */
    static FirmwareBuild read(String name, String source, byte[] content) throws DescriptorFault {
        DescriptorObject descriptor = DescriptorObject.of("", parse(content));
        List<FirmwareInterface> interfaces = new ArrayList<>();
        for (String word : descriptor.strings("interface-types")) {
            interfaces.add(known(FirmwareInterface.ofWord(word), "interface-types", word));
        }
        FirmwareMapping mapping = mapping(descriptor.object("mapping"));
        List<FirmwareTarget> targets = new ArrayList<>();
        for (DescriptorObject target : descriptor.objects("targets")) {
            targets.add(target(target));
        }
        return new FirmwareBuild(
                name,
                interfaces,
                mapping,
                targets,
                features(descriptor),
                new Provenance(true, Confidence.DESCRIPTOR, source, ""));
    }

    private static JsonValue parse(byte[] content) throws DescriptorFault {
        try {
            return JsonReader.read(content);
        } catch (JsonSyntaxException e) {
            throw new DescriptorFault("is not JSON: " + e.getMessage());
        }
    }

    private static FirmwareMapping mapping(DescriptorObject mapping) throws DescriptorFault {
        String device = mapping.string("device");
        return switch (device) {
            case "flash" -> flash(mapping);
            case "memory" -> memory(mapping);
            case "kernel" -> new FirmwareMapping.Kernel(mapping.path("filename"));
            case "igvm" -> throw new DescriptorFault("is an IGVM file (mapping.device), which libvirt does not load");
            default -> throw unknown(mapping.place("device"), device);
        };
    }

    private static FirmwareMapping flash(DescriptorObject mapping) throws DescriptorFault {
        String mode = mapping.optionalString("mode").orElse("split");
        FirmwareImage executable = image(mapping.object("executable"));
        return switch (mode) {
            case "split" -> new FirmwareMapping.SplitFlash(executable, image(mapping.object("nvram-template")));
            case "combined" -> new FirmwareMapping.CombinedFlash(executable);
            case "stateless" -> new FirmwareMapping.StatelessFlash(executable);
            default -> throw unknown(mapping.place("mode"), mode);
        };
    }

    private static FirmwareMapping memory(DescriptorObject mapping) throws DescriptorFault {
        String executable = mapping.path("filename");
        Optional<DescriptorObject> varstore = mapping.optionalObject("uefi-vars");
        return varstore.isEmpty()
                ? new FirmwareMapping.Memory(executable)
                : new FirmwareMapping.MemoryWithVarstore(
                        executable, varstore.get().path("template"));
    }

    private static FirmwareImage image(DescriptorObject image) throws DescriptorFault {
        String path = image.path("filename");
        String format = image.string("format");
        Optional<ImageFormat> known = ImageFormat.ofWord(format);
        if (known.isEmpty()) {
            throw new DescriptorFault(image.place("format") + " is '" + format + "'; libvirt loads raw and qcow2 only");
        }
        return new FirmwareImage(path, known.get());
    }

    private static FirmwareTarget target(DescriptorObject target) throws DescriptorFault {
        String architecture = target.string("architecture");
        return new FirmwareTarget(
                known(QemuArchitecture.libvirtName(architecture), target.place("architecture"), architecture),
                target.strings("machines"));
    }

    private static Set<FirmwareFeature> features(DescriptorObject descriptor) throws DescriptorFault {
        Set<FirmwareFeature> features = EnumSet.noneOf(FirmwareFeature.class);
        for (JsonValue element : descriptor.array("features")) {
            if (element instanceof JsonString word) {
                FirmwareFeature.ofWord(word.value()).ifPresent(features::add);
            }
        }
        return features;
    }

    private static <T> T known(Optional<T> value, String place, String word) throws DescriptorFault {
        if (value.isEmpty()) {
            throw unknown(place, word);
        }
        return value.get();
    }

    private static DescriptorFault unknown(String place, String word) {
        return new DescriptorFault(place + " has the unknown value '" + word + "'");
    }
}
