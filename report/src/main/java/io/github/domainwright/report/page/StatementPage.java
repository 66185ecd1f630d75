package io.github.domainwright.report.page;

import io.github.domainwright.report.statement.BootTrust;
import io.github.domainwright.tree.DomainPath;

/** The page of one guest. */
final class StatementPage {
    private StatementPage() {}

    /** Returns the page; {@code overview} is the file of the page that names all guests, {@code ""} for none. */
    static String of(BootTrust trust, String overview) {
        return Frame.page(trust.guest().name() + ": boot trust", html -> content(html, trust, overview));
    }

    private static void content(Html html, BootTrust trust, String overview) {
        html.open("header");
        if (!overview.isEmpty()) {
            html.open("nav", "aria-label", "All guests")
                    .element("a", "All guests", "href", overview)
                    .close();
        }
        html.element("p", "Boot trust", "class", "kicker");
        html.open("h1").foreign(simpleName(trust.guest().name())).close();
        html.open("p", "class", "place").foreign(trust.guest().name()).text(", read from ");
        html.foreign(trust.guest().place()).text(machine(trust)).close();
        html.close();
        html.open("main", "id", "content");
        StatementSections statement = new StatementSections(html, trust);
        statement.verdict();
        ChainDrawing.draw(html, trust.chain());
        statement.findings();
        statement.atAGlance();
        statement.sentences();
        new MatrixSection(html).write(trust.matrix());
        new LossSection(html).write(trust.targets());
        html.close();
    }

    private static String simpleName(String name) {
        boolean isJava = name.matches("[\\p{javaJavaIdentifierPart}.]+");
        return isJava ? name.substring(name.lastIndexOf('.') + 1) : name;
    }

    private static String machine(BootTrust trust) {
        String architecture = text(trust, "os/type/@arch");
        String machine = text(trust, "os/type/@machine");
        return (architecture.isEmpty() ? "" : ", " + architecture) + (machine.isEmpty() ? "" : ", machine " + machine);
    }

    private static String text(BootTrust trust, String path) {
        return trust.guest().tree().literal(DomainPath.of(path)).orElse("");
    }
}
