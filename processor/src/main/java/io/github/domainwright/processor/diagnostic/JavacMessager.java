package io.github.domainwright.processor.diagnostic;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/**
 * javac's messager, which by itself shows a message about a repeated annotation on the type that carries it: javac looks for
 * the container that it has put around the repetitions, and that stands nowhere in the source.
 */
final class JavacMessager implements Messager {
    private final Trees trees;
    private final Messager messager;

    private JavacMessager(Trees trees, Messager messager) {
        this.trees = trees;
        this.messager = messager;
    }

    /**
     * Returns the messager of {@code environment}.
     *
     * @throws IllegalArgumentException if the compiler is not javac
     */
    static Messager of(ProcessingEnvironment environment) {
        return new JavacMessager(Trees.instance(environment), environment.getMessager());
    }

    @Override
    public void printMessage(Kind kind, CharSequence message) {
        messager.printMessage(kind, message);
    }

    @Override
    public void printMessage(Kind kind, CharSequence message, Element element) {
        messager.printMessage(kind, message, element);
    }

    @Override
    public void printMessage(Kind kind, CharSequence message, Element element, AnnotationMirror annotation) {
        Optional<AnnotationTree> tree = repeated(element, annotation);
        if (tree.isPresent()) {
            print(kind, message, element, tree.get());
        } else {
            messager.printMessage(kind, message, element, annotation);
        }
    }

    @Override
    public void printMessage(
            Kind kind, CharSequence message, Element element, AnnotationMirror annotation, AnnotationValue value) {
        Optional<AnnotationTree> tree = repeated(element, annotation);
        if (tree.isPresent()) {
            Tree place = ValueTrees.find(tree.get(), annotation, value).orElse(tree.get());
            print(kind, message, element, place);
        } else {
            messager.printMessage(kind, message, element, annotation, value);
        }
    }

    private void print(Kind kind, CharSequence message, Element element, Tree place) {
        trees.printMessage(kind, message, place, trees.getPath(element).getCompilationUnit());
    }

    /** Finds {@code annotation} in the source of the type {@code element}, if it is repeated there without a container. */
    private Optional<AnnotationTree> repeated(Element element, AnnotationMirror annotation) {
        TreePath path = trees.getPath(element);
        boolean isWritten = element.getAnnotationMirrors().contains(annotation);
        if (isWritten || path == null || !(path.getLeaf() instanceof ClassTree type)) {
            return Optional.empty();
        }
        String name = WrittenAnnotations.name(annotation);
        List<AnnotationMirror> alike = WrittenAnnotations.on(element).stream()
                .filter(candidate -> WrittenAnnotations.name(candidate).equals(name))
                .toList();
        List<? extends AnnotationTree> written = type.getModifiers().getAnnotations().stream()
                .filter(candidate -> isOf(candidate, annotation, path))
                .toList();
        // Someone who writes the container has none of them beside it.
        return alike.size() == written.size() ? Optional.of(written.get(alike.indexOf(annotation))) : Optional.empty();
    }

    private boolean isOf(AnnotationTree tree, AnnotationMirror annotation, TreePath path) {
        TreePath type = new TreePath(new TreePath(path, tree), tree.getAnnotationType());
        return annotation.getAnnotationType().asElement().equals(trees.getElement(type));
    }
}
