package io.github.domainwright.processor.diagnostic;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;

/** Finds a value of an annotation in javac's tree of it, also where it is that of a part. */
final class ValueTrees {
    private ValueTrees() {}

    /** Finds {@code value} in {@code tree}, which is that of {@code annotation}. */
    static Optional<Tree> find(AnnotationTree tree, AnnotationMirror annotation, AnnotationValue value) {
        return annotation.getElementValues().entrySet().stream()
                .flatMap(entry -> expression(
                                tree, entry.getKey().getSimpleName().toString())
                        .flatMap(expression -> find(expression, entry.getValue(), value).stream()))
                .findFirst();
    }

    private static Stream<ExpressionTree> expression(AnnotationTree tree, String member) {
        return tree.getArguments().stream()
                .filter(AssignmentTree.class::isInstance)
                .map(AssignmentTree.class::cast)
                .filter(assignment -> assignment.getVariable().toString().equals(member))
                .map(AssignmentTree::getExpression);
    }

    private static Optional<Tree> find(ExpressionTree expression, AnnotationValue here, AnnotationValue value) {
        if (here == value) {
            return Optional.of(expression);
        }
        if (here.getValue() instanceof AnnotationMirror part && expression instanceof AnnotationTree tree) {
            return find(tree, part, value);
        }
        if (!(here.getValue() instanceof List<?> parts)) {
            return Optional.empty();
        }
        // Braces around a single value can be left out.
        List<? extends ExpressionTree> expressions =
                expression instanceof NewArrayTree array ? array.getInitializers() : List.of(expression);
        return IntStream.range(0, Math.min(parts.size(), expressions.size()))
                .mapToObj(i -> find(expressions.get(i), (AnnotationValue) parts.get(i), value))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
