/** The boot-trust statement of a guest: the statement itself, as plain data, and its pages. */
module io.github.domainwright.report {
    requires transitive com.fasterxml.jackson.core;
    requires transitive io.github.domainwright;
    requires static transitive org.jspecify;

    exports io.github.domainwright.report.page;
    exports io.github.domainwright.report.statement;
}
