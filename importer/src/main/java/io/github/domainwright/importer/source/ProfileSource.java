package io.github.domainwright.importer.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The source of a profile.
 *
 * @param packageName its package, {@code ""} for the unnamed one
 * @param typeName its name
 * @param documentation the sentences of its documentation, a paragraph each
 * @param annotations what every guest has
 * @param components what differs from guest to guest
 */
public record ProfileSource(
        String packageName,
        String typeName,
        List<String> documentation,
        List<JavaValue.Annotation> annotations,
        List<ComponentSource> components) {
    private static final String STEP = "    ";

    /** Copies the lists. */
    public ProfileSource {
        documentation = List.copyOf(documentation);
        annotations = List.copyOf(annotations);
        components = List.copyOf(components);
    }

    /** Returns the source. */
    public String text() {
        Imports imports = new Imports(packageName, typeName);
        AnnotationText writer = new AnnotationText(imports);
        String stated = annotations.stream()
                .map(annotation -> writer.of(annotation, "") + "\n")
                .collect(Collectors.joining());
        String parameters = components.stream()
                .map(component -> "\n" + STEP + STEP + component(component, imports, writer))
                .collect(Collectors.joining(","));
        String body = imported(imports);
        String declared = packageName.isEmpty() ? "" : "package " + packageName + ";\n\n";
        return declared + imports.lines() + "\n" + comment() + stated + "public record " + typeName + "(" + parameters
                + ") {\n" + body + "}\n";
    }

    private String comment() {
        return documentation.stream()
                .map(JavaText::comment)
                .map(paragraph -> Lines.wrapped(paragraph, " * "))
                .collect(Collectors.joining(" *\n * <p>", "/**\n * ", " */\n"));
    }

    private static String component(ComponentSource component, Imports imports, AnnotationText writer) {
        String indent = STEP + STEP;
        List<String> marks = component.annotations().stream()
                .map(annotation -> writer.of(annotation, indent))
                .toList();
        String type = imports.name(component.type().type());
        String declared = (component.isOptional() ? imports.name(Optional.class) + "<" + type + ">" : type) + " "
                + component.name();
        boolean isLong = marks.size() > 1
                || marks.get(0).indexOf('\n') >= 0
                || marks.get(0).length() + declared.length() > 108;
        return String.join(isLong ? "\n" + indent : " ", marks) + (isLong ? "\n" + indent : " ") + declared;
    }

    private String imported(Imports imports) {
        String values = components.stream()
                .map(component -> "\n" + STEP.repeat(4) + value(component, imports))
                .collect(Collectors.joining(","));
        return STEP + "/** Returns the guest that the profile was made from. */\n" + STEP + "public static " + typeName
                + " imported() {\n" + STEP + STEP + "return new " + typeName + "(" + values + ");\n" + STEP + "}\n";
    }

    private static String value(ComponentSource component, Imports imports) {
        @Nullable String text = component.value().orElse(null);
        String optional = component.isOptional() ? imports.name(Optional.class) : "";
        if (text == null) {
            return optional + ".empty()";
        }
        String expression = component.type().expression(text, imports);
        return optional.isEmpty() ? expression : optional + ".of(" + expression + ")";
    }
}
