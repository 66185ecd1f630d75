package io.github.domainwright.report.page;

import io.github.domainwright.report.statement.BootTrust;
import io.github.domainwright.report.statement.Line;
import io.github.domainwright.report.statement.Standing;
import io.github.domainwright.report.statement.StatedGuest;
import io.github.domainwright.report.statement.Topic;
import io.github.domainwright.report.statement.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The statement itself: the verdict, its short form, and every sentence with what it rests on. */
final class StatementSections {
    private final Html html;
    private final BootTrust trust;
    private final Set<String> named = new HashSet<>();

    StatementSections(Html html, BootTrust trust) {
        this.html = html;
        this.trust = trust;
    }

    void verdict() {
        Verdict verdict = trust.verdict();
        html.open("section", "class", "verdict " + Marks.styleClass(verdict.tone()), "aria-labelledby", "verdict");
        html.open("h2", "id", "verdict");
        html.element("span", Marks.of(verdict.tone()), "class", "mark", "aria-hidden", "true");
        html.element("span", "Verdict: ", "class", "for-readers");
        html.text(verdict.title()).close();
        html.element("p", verdict.sentence());
        html.close();
    }

    void atAGlance() {
        html.open("section", "class", "glance", "aria-label", "At a glance");
        for (Standing standing : Standing.values()) {
            List<Line> lines = trust.standing(standing);
            if (!lines.isEmpty()) {
                html.open("div", "class", Marks.styleClass(standing));
                html.open("h3");
                html.element("span", Marks.of(standing), "class", "mark", "aria-hidden", "true");
                html.text(standing.title()).close();
                html.open("ul");
                for (Line line : lines) {
                    html.open("li")
                            .element("a", line.title(), "href", "#" + line.id())
                            .close();
                }
                html.close().close();
            }
        }
        html.close();
    }

    void findings() {
        List<StatedGuest.Finding> findings = trust.guest().findings();
        if (findings.isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", "findings");
        html.element("h2", "What the rules say", "id", "findings");
        html.open("ul", "class", "findings");
        for (StatedGuest.Finding finding : findings) {
            html.open("li");
            html.open("p")
                    .element(
                            "strong",
                            finding.rule() + ", " + finding.severity().name().toLowerCase(Locale.ROOT));
            html.text(": ").foreign(finding.message()).close();
            html.open("p").text("Why: ").foreign(finding.why()).close();
            html.open("p").text("Fix: ").foreign(finding.fix()).close();
            html.close();
        }
        html.close().close();
    }

    void sentences() {
        if (trust.lines().isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", "statement");
        html.element("h2", "The statement", "id", "statement");
        for (Topic topic : Topic.values()) {
            List<Line> lines = trust.about(topic);
            if (!lines.isEmpty()) {
                html.element("h3", topic.title());
                lines.forEach(this::sentence);
            }
        }
        html.close();
    }

    private void sentence(Line line) {
        String style = "line " + Marks.styleClass(line.standing());
        // A guest with two TPMs has some lines twice; a link leads to the first of them.
        if (named.add(line.id())) {
            html.open("article", "class", style, "id", line.id());
        } else {
            html.open("article", "class", style);
        }
        html.open("p", "class", "standing");
        html.element("span", Marks.of(line.standing()), "class", "mark", "aria-hidden", "true");
        html.text(line.standing().words()).close();
        html.open("div");
        html.element("h4", line.title());
        html.open("p").foreign(line.sentence()).close();
        html.open("p", "class", "basis")
                .text("Rests on ")
                .text(String.join("; ", line.basis()))
                .text(".")
                .close();
        html.close().close();
    }
}
