package io.github.domainwright.conformance.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Asks the compiler for the declarations of the vocabulary: they are not there at run time. */
final class VocabularyProcessor extends AbstractProcessor {
    private final List<Word> words = new ArrayList<>();

    private VocabularyProcessor() {}

    /** Returns all words of the vocabulary on the class path. */
    static List<Word> words() {
        VocabularyProcessor processor = new VocabularyProcessor();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        JavaCompiler.CompilationTask task = javac.getTask(
                null,
                null,
                null,
                List.of("-proc:only"),
                null,
                List.of(MemoryFiles.source("Any", "final class Any {}")));
        task.setProcessors(List.of(processor));
        if (!task.call() || processor.words.isEmpty()) {
            throw new IllegalStateException("the vocabulary is not on the class path");
        }
        return processor.words;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (words.isEmpty()) {
            words.addAll(new VocabularyReader(processingEnv.getElementUtils()).read());
        }
        return false;
    }
}
