package io.github.domainwright.report.page;

import io.github.domainwright.report.statement.TargetLosses;
import io.github.domainwright.report.statement.TargetLosses.LostThing;
import java.util.List;
import java.util.Locale;

/** What a guest would lose on other targets. */
final class LossSection {
    private final Html html;

    LossSection(Html html) {
        this.html = html;
    }

    void write(List<TargetLosses> targets) {
        if (targets.isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", "losses");
        html.element("h2", "What other targets lose", "id", "losses");
        targets.forEach(this::target);
        html.close();
    }

    private void target(TargetLosses target) {
        html.element("h3", target.target().title());
        html.element(
                "p",
                target.isStated()
                        ? "The profile says that its guests go there."
                        : "The guest is not stated to go there; if it did, this would become of it.");
        if (!target.refusals().isEmpty()) {
            html.element("p", "It cannot go there:");
            html.open("ul", "class", "remarks");
            target.refusals()
                    .forEach(refusal -> html.open("li")
                            .element("strong", refusal.rule())
                            .text(": ")
                            .foreign(refusal.message())
                            .close());
            html.close();
        }
        losses(
                "Matters to security",
                target.losses().stream().filter(LostThing::matters).toList());
        losses(
                "Everything else",
                target.losses().stream().filter(lost -> !lost.matters()).toList());
        if (target.losses().isEmpty()) {
            html.element("p", "Nothing is lost.");
        }
    }

    private void losses(String title, List<LostThing> losses) {
        if (losses.isEmpty()) {
            return;
        }
        html.element("h4", title);
        html.open("dl", "class", "losses");
        for (LostThing lost : losses) {
            html.open("dt").element("code", lost.what().name());
            html.text(" " + lost.description() + ": " + lost.effect().name().toLowerCase(Locale.ROOT));
            if (lost.isAccepted()) {
                html.text(", accepted by the profile");
            }
            html.close();
            html.open("dd").foreign(lost.sentence()).text(" Said by ").foreign(String.join(", ", lost.places()));
            html.text(".").close();
        }
        html.close();
    }
}
