package io.github.domainwright.processor.testing;

import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that the processor has to work in. */
public enum TestCompiler {
    /** The JDK's. */
    JAVAC("-Xlint:all,-processing", "-Werror"),
    /** Eclipse's, which warns by itself. */
    ECJ;

    private final List<String> strict;

    TestCompiler(String... strict) {
        this.strict = List.of(strict);
    }

    /** Returns a new compiler. */
    JavaCompiler tool() {
        return this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
    }

    /** Returns the options that make the compiler say all it has to say. */
    List<String> strict() {
        return strict;
    }
}
