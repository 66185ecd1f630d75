package io.github.domainwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.domainwright.nova.FlavorSize;
import io.github.domainwright.value.InvalidValueException;
import io.github.domainwright.xml.InvalidGuestException;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The public methods of an emitter for Nova, without their bodies: those of an emitter and of its stub are the same. */
final class NovaSignatures {
    // In full: an import that only a comment uses is a warning to some compilers.
    private static final String GUEST = "@param vm the guest\n";

    private static final String INVALID = "@throws " + InvalidGuestException.class.getName()
            + " if a value of the guest is not valid; it names all\n";

    private static final String NAME =
            "@throws " + InvalidValueException.class.getName() + " if the name is empty or has a NUL character\n";

    private static final TypeName PROPERTIES = ParameterizedTypeName.get(Map.class, String.class, String.class);

    private final ClassName profile;

    NovaSignatures(ClassName profile) {
        this.profile = profile;
    }

    /** Returns all, in the order of the class. */
    List<MethodSpec.Builder> all() {
        return List.of(
                imageProperties(),
                flavorExtraSpecs(),
                flavorSize(),
                imageCommand(),
                flavorCommand(),
                flavorCreateCommand(),
                imageJson(),
                heatTemplate(),
                LossList.signature());
    }

    MethodSpec.Builder imageProperties() {
        return method("imageProperties", "Returns the properties that the image of {@code vm} needs.")
                .addJavadoc(GUEST + "@return the values by their keys\n" + INVALID)
                .returns(PROPERTIES);
    }

    MethodSpec.Builder flavorExtraSpecs() {
        return method("flavorExtraSpecs", "Returns the extra specs that the flavor of {@code vm} needs.")
                .addJavadoc(GUEST + "@return the values by their keys\n" + INVALID)
                .returns(PROPERTIES);
    }

    MethodSpec.Builder flavorSize() {
        return method("flavorSize", "Returns the size that the flavor of {@code vm} needs.")
                .addJavadoc(GUEST + "@return vCPUs and memory\n" + INVALID)
                .addJavadoc(
                        "@throws $L if the memory is no whole number of MiB\n", InvalidValueException.class.getName())
                .returns(FlavorSize.class);
    }

    MethodSpec.Builder imageCommand() {
        return named("imageCommand", "Returns the command that gives an image its properties.", "image");
    }

    MethodSpec.Builder flavorCommand() {
        return named("flavorCommand", "Returns the command that gives a flavor its extra specs.", "flavor");
    }

    MethodSpec.Builder flavorCreateCommand() {
        return named("flavorCreateCommand", "Returns the command that creates a flavor of this size.", "flavor");
    }

    private MethodSpec.Builder named(String name, String summary, String parameter) {
        return method(name, summary)
                .addJavadoc(GUEST + "@param $L its name or id\n@return the command, for a POSIX shell\n", parameter)
                .addJavadoc(INVALID + NAME)
                .returns(String.class)
                .addParameter(String.class, parameter);
    }

    MethodSpec.Builder imageJson() {
        return method("imageJson", "Returns the properties as JSON, as they stand in a request to Glance.")
                .addJavadoc(GUEST + "@return the JSON\n" + INVALID)
                .returns(String.class);
    }

    MethodSpec.Builder heatTemplate() {
        return method("heatTemplate", "Returns a template for Heat, in JSON, that makes image, flavor and server.")
                .addJavadoc(GUEST + "@param server the name of the server\n@return the template\n" + INVALID)
                .returns(String.class)
                .addParameter(String.class, "server");
    }

    private MethodSpec.Builder method(String name, String summary) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n\n", summary)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(profile, "vm");
    }
}
