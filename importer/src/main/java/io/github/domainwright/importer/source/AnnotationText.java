package io.github.domainwright.importer.source;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes annotations: on one line where they fit, else with a line for each member. */
final class AnnotationText {
    private static final int WIDTH = 120;
    private static final String STEP = "    ";
    private static final String CONTINUATION = STEP + STEP;

    private final Imports imports;

    AnnotationText(Imports imports) {
        this.imports = imports;
    }

    /** Returns {@code annotation} as it stands after {@code indent}. */
    String of(JavaValue.Annotation annotation, String indent) {
        String line = onOneLine(annotation);
        if (line.indexOf('\n') < 0 && indent.length() + line.length() <= WIDTH) {
            return line;
        }
        String inner = indent + CONTINUATION;
        String members = annotation.members().entrySet().stream()
                .map(member -> "\n" + inner + member(annotation, member, inner))
                .collect(Collectors.joining(","));
        return name(annotation) + "(" + members + ")";
    }

    private String member(JavaValue.Annotation annotation, Map.Entry<String, JavaValue> member, String indent) {
        String name = isValueAlone(annotation) ? "" : member.getKey() + " = ";
        return name + value(member.getValue(), indent, indent.length() + name.length());
    }

    private static boolean isValueAlone(JavaValue.Annotation annotation) {
        return annotation.members().size() == 1 && annotation.members().containsKey("value");
    }

    private String value(JavaValue value, String indent, int column) {
        String line = onOneLine(value);
        if (line.indexOf('\n') < 0 && column + line.length() < WIDTH) {
            return line;
        }
        if (value instanceof JavaValue.Annotation annotation) {
            return of(annotation, indent);
        }
        if (value instanceof JavaValue.Array array) {
            String inner = indent + STEP;
            return array.values().stream()
                    .map(one -> "\n" + inner + value(one, inner, inner.length()))
                    .collect(Collectors.joining(",", "{", "\n" + indent + "}"));
        }
        return value instanceof JavaValue.Text text && text.text().endsWith("\n")
                ? JavaText.block(text.text(), indent)
                : line;
    }

    private String onOneLine(JavaValue value) {
        if (value instanceof JavaValue.Text text) {
            return text.text().endsWith("\n") ? "\n" : JavaText.literal(text.text());
        }
        if (value instanceof JavaValue.Plain plain) {
            return plain.source();
        }
        if (value instanceof JavaValue.Constant constant) {
            return imports.name(constant.type()) + "." + constant.name();
        }
        if (value instanceof JavaValue.Array array) {
            return list(array.values());
        }
        JavaValue.Annotation annotation = (JavaValue.Annotation) value;
        String members = annotation.members().entrySet().stream()
                .map(member -> (isValueAlone(annotation) ? "" : member.getKey() + " = ") + onOneLine(member.getValue()))
                .collect(Collectors.joining(", "));
        return name(annotation) + (members.isEmpty() ? "" : "(" + members + ")");
    }

    private String list(List<JavaValue> values) {
        return values.size() == 1
                ? onOneLine(values.get(0))
                : values.stream().map(this::onOneLine).collect(Collectors.joining(", ", "{", "}"));
    }

    private String name(JavaValue.Annotation annotation) {
        return "@" + imports.name(annotation.type());
    }
}
