package io.github.domainwright.processor.read;

import io.github.domainwright.processor.model.VocabularyModel;
import io.github.domainwright.value.ValueFormat;
import java.io.StringWriter;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The vocabulary that comes with the library, read as the processor reads it. */
public final class Vocabulary {
    private final Map<String, VocabularyModel> words = new LinkedHashMap<>();

    private Vocabulary() {}

    /** Reads the annotations of the package {@code io.github.domainwright.annotation}. */
    public static Vocabulary ofLibrary() {
        Vocabulary vocabulary = new Vocabulary();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        JavaCompiler.CompilationTask task =
                javac.getTask(new StringWriter(), null, null, List.of("-proc:only"), null, List.of(new EmptySource()));
        task.setProcessors(List.of(vocabulary.new Reading()));
        if (!task.call()) {
            throw new IllegalStateException("the vocabulary cannot be read");
        }
        return vocabulary;
    }

    /** Returns the places whose values have {@code format}, each with the annotation it comes from. */
    public List<String> places(ValueFormat format) {
        Set<String> places = new TreeSet<>();
        words.forEach((name, word) -> {
            Optional.ofNullable(word.parameter())
                    .filter(parameter -> word.format() == format)
                    .ifPresent(parameter ->
                            places.add("`%s`".formatted(word.element().resolve(parameter), name)));
            word.members().stream()
                    .filter(member -> member.format() == format && !member.isPresence())
                    .forEach(member ->
                            places.add("`%s`".formatted(word.element().resolve(member.place()), name)));
        });
        return List.copyOf(places);
    }

    @SupportedAnnotationTypes("*")
    private final class Reading extends AbstractProcessor {
        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            Elements elements = processingEnv.getElementUtils();
            VocabularyReader reader = new VocabularyReader(new Mirrors(elements), new HashMap<>());
            ElementFilter.typesIn(elements.getPackageElement("io.github.domainwright.annotation")
                            .getEnclosedElements())
                    .forEach(type -> reader.read(type)
                            .ifPresent(word -> words.put(type.getSimpleName().toString(), word)));
            return false;
        }
    }

    private static final class EmptySource extends SimpleJavaFileObject {
        EmptySource() {
            super(URI.create("string:///Empty.java"), JavaFileObject.Kind.SOURCE);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return "interface Empty {}";
        }
    }
}
