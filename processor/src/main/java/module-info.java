/** The annotation processor of Domainwright; nothing here is on a user's run-time class path. */
@SuppressWarnings("requires-automatic") // JavaPoet names its module in its manifest only.
module io.github.domainwright.processor {
    requires transitive io.github.domainwright;
    requires com.palantir.javapoet;
    requires transitive java.compiler;
    requires static com.google.auto.service;
    requires static jdk.compiler;
    requires static transitive org.jspecify;

    // For tools that run the processor themselves.
    exports io.github.domainwright.processor;

    provides javax.annotation.processing.Processor with
            io.github.domainwright.processor.ElementModelProcessor,
            io.github.domainwright.processor.VmProfileProcessor;
}
