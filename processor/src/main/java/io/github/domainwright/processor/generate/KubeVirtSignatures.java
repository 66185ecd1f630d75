package io.github.domainwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import io.github.domainwright.kubevirt.ClusterResources;
import io.github.domainwright.xml.InvalidGuestException;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The public methods of an emitter for KubeVirt, without their bodies: those of an emitter and of its stub are the same. */
final class KubeVirtSignatures {
    // In full: an import that only a comment uses is a warning to some compilers.
    private static final String INVALID = "@throws " + InvalidGuestException.class.getName()
            + " if a value of the guest or the resources do not fit; it names all\n";

    private final ClassName profile;

    KubeVirtSignatures(ClassName profile) {
        this.profile = profile;
    }

    /** Returns all, in the order of the class. */
    List<MethodSpec.Builder> all() {
        return List.of(text("Yaml", "YAML"), text("Json", "JSON"), LossList.signature());
    }

    /** Returns the method that returns a manifest in {@code language}. */
    MethodSpec.Builder text(String suffix, String language) {
        return MethodSpec.methodBuilder("to" + suffix)
                .addJavadoc("Returns the manifest of {@code vm} in $L.\n\n", language)
                .addJavadoc("@param vm the guest\n")
                .addJavadoc("@param resources what the cluster has behind its disks and interfaces\n")
                .addJavadoc("@return the {@code VirtualMachine}\n" + INVALID)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(String.class)
                .addParameter(profile, "vm")
                .addParameter(ClusterResources.class, "resources");
    }
}
