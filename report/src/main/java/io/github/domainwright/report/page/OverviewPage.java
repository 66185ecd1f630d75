package io.github.domainwright.report.page;

import io.github.domainwright.report.statement.BootTrust;
import io.github.domainwright.report.statement.Standing;
import java.util.Map;

/** The page that names all guests, with their verdicts. */
final class OverviewPage {
    private OverviewPage() {}

    /** Returns the page about {@code trusts}, each with the name of its own page's file. */
    static String of(Map<String, BootTrust> trusts) {
        return Frame.page("Boot trust of %d guests".formatted(trusts.size()), html -> {
            html.open("header");
            html.element("p", "Boot trust", "class", "kicker");
            html.element("h1", "%d guests".formatted(trusts.size()));
            html.close();
            html.open("main", "id", "content");
            html.open("ul", "class", "guests");
            trusts.forEach((file, trust) -> guest(html, file, trust));
            html.close().close();
        });
    }

    private static void guest(Html html, String file, BootTrust trust) {
        html.open("li", "class", Marks.styleClass(trust.verdict().tone()));
        html.open("h2")
                .open("a", "href", file)
                .foreign(trust.guest().name())
                .close()
                .close();
        html.open("p", "class", "standing");
        html.element("span", Marks.of(trust.verdict().tone()), "class", "mark", "aria-hidden", "true");
        html.text(trust.verdict().title()).close();
        html.open("p", "class", "place")
                .text("read from ")
                .foreign(trust.guest().place());
        if (!trust.lines().isEmpty()) {
            html.text("; ");
            html.text("%d sentences hold, %d do not, %d are not known, %d are left to others"
                    .formatted(
                            trust.standing(Standing.HOLDS).size(),
                            trust.standing(Standing.LACKING).size(),
                            trust.standing(Standing.UNKNOWN).size(),
                            trust.standing(Standing.LEFT_OPEN).size()));
        }
        html.close().close();
    }
}
