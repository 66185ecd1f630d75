package io.github.domainwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import io.github.domainwright.firmware.FirmwareRefusedException;
import io.github.domainwright.firmware.FirmwareSource;
import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.rule.UnsupportedTargetException;
import io.github.domainwright.xml.InvalidGuestException;
import io.github.domainwright.xml.XmlOut;
import java.io.IOException;
import javax.lang.model.element.Modifier;

/** The public methods of an emitter, without their bodies: those of an emitter and of its stub are the same. */
final class EmitterSignatures {
    // In full: an import that only a comment uses is a warning to some compilers.
    private static final String INVALID = "@throws " + InvalidGuestException.class.getName()
            + " if a value of the guest cannot stand in the document; it names all\n";

    private static final String REFUSED =
            "@throws " + FirmwareRefusedException.class.getName() + " if no build is as the profile states\n";

    private static final String UNSUPPORTED = "@throws " + UnsupportedTargetException.class.getName()
            + " if the document uses what {@code target} does not know\n";

    private EmitterSignatures() {}

    static MethodSpec.Builder toXml(ClassName profile, boolean isUefi) {
        return method("toXml")
                .addJavadoc(
                        isUefi
                                ? "Returns the domain XML of {@code vm}; libvirt chooses the firmware that has the stated features.\n\n"
                                : "Returns the domain XML of {@code vm}.\n\n")
                .addJavadoc("@param vm the guest\n@return the document\n" + INVALID)
                .returns(String.class)
                .addParameter(profile, "vm");
    }

    static MethodSpec.Builder toXmlPinned(ClassName profile, boolean isUefi) {
        MethodSpec.Builder method = method("toXml");
        if (isUefi) {
            method.addJavadoc(
                    "Returns the domain XML of {@code vm} with the paths of the build that {@code source} has for it.\n\n");
        } else {
            method.addJavadoc(
                    "Returns the domain XML of {@code vm}; BIOS needs no file, so {@code source} is not asked.\n\n");
        }
        method.addJavadoc(
                "@param vm the guest\n@param source where to look for firmware: a table or a host's descriptors\n@return the document\n"
                        + INVALID);
        if (isUefi) {
            method.addJavadoc(REFUSED);
        }
        return method.returns(String.class).addParameter(profile, "vm").addParameter(FirmwareSource.class, "source");
    }

    static MethodSpec.Builder toXmlForTarget(ClassName profile) {
        return method("toXml")
                .addJavadoc(
                        "Returns the same document as {@link #toXml($T)}, if {@code target} knows all it uses.\n\n",
                        profile)
                .addJavadoc("@param vm the guest\n@param target the versions it must work with\n@return the document\n"
                        + INVALID + UNSUPPORTED)
                .returns(String.class)
                .addParameter(profile, "vm")
                .addParameter(TargetVersions.class, "target");
    }

    static MethodSpec.Builder toXmlPinnedForTarget(ClassName profile) {
        return method("toXml")
                .addJavadoc(
                        "Returns the same document as {@link #toXml($T, $T)}, for the versions {@code target}: what only newer"
                                + " ones know, such as qcow2 firmware, is used if {@code target} knows it.\n\n",
                        profile,
                        FirmwareSource.class)
                .addJavadoc(
                        "@param vm the guest\n@param source where to look for firmware\n@param target the versions it must work"
                                + " with\n@return the document\n"
                                + INVALID + REFUSED + UNSUPPORTED)
                .returns(String.class)
                .addParameter(profile, "vm")
                .addParameter(FirmwareSource.class, "source")
                .addParameter(TargetVersions.class, "target");
    }

    static MethodSpec.Builder write(ClassName profile) {
        return method("write")
                .addJavadoc("Writes the same document as {@link #toXml($T)} to {@code target}.\n\n", profile)
                .addJavadoc(
                        "@param vm the guest\n@param target what it is appended to\n@throws $T if {@code target} fails\n"
                                + INVALID,
                        IOException.class)
                .addParameter(profile, "vm")
                .addParameter(Appendable.class, "target")
                .addException(IOException.class);
    }

    static MethodSpec.Builder writeToBuffer(ClassName profile) {
        return method("write")
                .addJavadoc(
                        "Writes the same document as {@link #toXml($T)} behind what is in {@code out}, in UTF-8; if it throws,"
                                + " what is behind that means nothing.\n\n",
                        profile)
                .addJavadoc(
                        "@param vm the guest\n@param out a buffer, which can be cleared and used for the next guest\n"
                                + INVALID)
                .addParameter(profile, "vm")
                .addParameter(XmlOut.class, "out");
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    }
}
