/** The annotation processor of Domainwright; nothing here is on a user's run-time class path. */
@SuppressWarnings("requires-automatic") // JavaPoet names its module in its manifest only.
module io.github.domainwright.processor {
    requires io.github.domainwright;
    requires com.palantir.javapoet;
    requires java.compiler;
    requires static com.google.auto.service;
    requires static jdk.compiler;
    requires static org.jspecify;

    provides javax.annotation.processing.Processor with
            io.github.domainwright.processor.ElementModelProcessor,
            io.github.domainwright.processor.VmProfileProcessor;
}
