/** The command line of Domainwright. */
module io.github.domainwright.cli {
    requires com.fasterxml.jackson.core;
    requires info.picocli;
    requires io.github.domainwright;
    requires io.github.domainwright.domain;
    requires io.github.domainwright.host;
    requires io.github.domainwright.importer;
    requires io.github.domainwright.processor;
    requires io.github.domainwright.report;
    requires io.github.domainwright.source;
    requires java.compiler;
    requires static org.jspecify;

    opens io.github.domainwright.cli to
            info.picocli;
    opens io.github.domainwright.cli.diff to
            info.picocli;
    opens io.github.domainwright.cli.explain to
            info.picocli;
    opens io.github.domainwright.cli.importing to
            info.picocli;
    opens io.github.domainwright.cli.lint to
            info.picocli;
    opens io.github.domainwright.cli.preflight to
            info.picocli;
    opens io.github.domainwright.cli.program to
            info.picocli;
    opens io.github.domainwright.cli.report to
            info.picocli;
    opens io.github.domainwright.cli.resolve to
            info.picocli;
    opens io.github.domainwright.cli.roundtrip to
            info.picocli;
    opens io.github.domainwright.cli.rule to
            info.picocli;
}
