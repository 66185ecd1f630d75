/** The command line of Domainwright. */
module io.github.domainwright.cli {
    requires com.fasterxml.jackson.core;
    requires info.picocli;
    requires io.github.domainwright;
    requires io.github.domainwright.domain;
    requires io.github.domainwright.processor;
    requires java.compiler;
    requires static org.jspecify;

    opens io.github.domainwright.cli to
            info.picocli;
    opens io.github.domainwright.cli.lint to
            info.picocli;
}
