package io.github.domainwright.processor.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** A filer that notes what a processor asks it for, and gives nothing but source files. */
public final class NotedFiler implements Filer {
    private final List<String> names = new ArrayList<>();
    private final Map<String, List<String>> origins = new TreeMap<>();
    private final List<String> others = new ArrayList<>();
    private final Filer filer;

    private NotedFiler(Filer filer) {
        this.filer = filer;
    }

    /** Returns the names of the source files, as often as they were asked for. */
    public List<String> names() {
        return names;
    }

    /** Returns the elements that each source file comes from. */
    public Map<String, List<String>> origins() {
        return origins;
    }

    /** Returns what else was asked for. */
    public List<String> others() {
        return others;
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... elements) throws IOException {
        names.add(name.toString());
        origins.put(
                name.toString(), Arrays.stream(elements).map(Element::toString).toList());
        return filer.createSourceFile(name, elements);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... elements) {
        throw unexpected("class " + name);
    }

    @Override
    public FileObject createResource(
            JavaFileManager.Location location, CharSequence packageName, CharSequence name, Element... elements) {
        throw unexpected("resource " + name);
    }

    @Override
    public FileObject getResource(JavaFileManager.Location location, CharSequence packageName, CharSequence name) {
        throw unexpected("read " + name);
    }

    private IllegalStateException unexpected(String what) {
        others.add(what);
        return new IllegalStateException(what);
    }

    /** A processor whose filer is noted. */
    public static final class Processing extends AbstractProcessor {
        private final Processor processor;
        private NotedFiler filer;

        /** Wraps {@code processor}. */
        public Processing(Processor processor) {
            this.processor = processor;
        }

        /** Returns the filer. */
        public NotedFiler filer() {
            return filer;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            filer = new NotedFiler(environment.getFiler());
            processor.init(new Environment(environment, filer));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, round);
        }
    }

    private record Environment(ProcessingEnvironment environment, Filer filer) implements ProcessingEnvironment {
        @Override
        public Map<String, String> getOptions() {
            return environment.getOptions();
        }

        @Override
        public Messager getMessager() {
            return environment.getMessager();
        }

        @Override
        public Filer getFiler() {
            return filer;
        }

        @Override
        public Elements getElementUtils() {
            return environment.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return environment.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return environment.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return environment.getLocale();
        }
    }
}
