package io.github.domainwright.cli.explain;

import io.github.domainwright.cli.Paint;
import io.github.domainwright.cli.Table;
import io.github.domainwright.cli.Words;
import io.github.domainwright.firmware.Candidate;
import io.github.domainwright.firmware.FirmwareBuild;
import io.github.domainwright.firmware.FirmwareSelection;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** A selection for people: the answer, then a table of all candidates. */
final class ExplainText {
    private final PrintWriter out;
    private final Ansi ansi;

    ExplainText(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.ansi = ansi;
    }

    void print(Question question, FirmwareSelection selection) {
        out.println("Guest:    " + question.requirement());
        out.println("Firmware: " + selection.source() + ", rules of "
                + selection.rules().words());
        if (question.settled().isEmpty()) {
            out.println("Answer:   " + choice(selection));
        } else {
            out.println("Answer:   " + Paint.text(ansi, question.settled(), Style.bold));
            out.println("Choice:   " + choice(selection));
        }
        question.remarks().forEach(remark -> out.println("Note:     " + remark));
        selection.warnings().forEach(warning -> out.println("Warning:  " + warning));
        selection.differenceFromLibvirt().ifPresent(difference -> out.println("Note:     " + difference));
        out.println();
        out.print(table(selection.candidates()).text(ansi));
    }

    private String choice(FirmwareSelection selection) {
        return selection
                .chosen()
                .map(build -> Paint.text(ansi, chosen(build), Style.bold, Style.fg_green))
                .orElseGet(() ->
                        Paint.text(ansi, "refused, no candidate meets every condition", Style.bold, Style.fg_red));
    }

    private static String chosen(FirmwareBuild build) {
        return build.mapping().executablePath()
                + build.mapping()
                        .templatePath()
                        .map(template -> " with " + template)
                        .orElse("");
    }

    private static Table table(List<Candidate> candidates) {
        Table table = new Table("CANDIDATE", "VERDICT", "CONDITION", "WHY, AND WHAT WOULD HAVE TO CHANGE");
        for (Candidate candidate : candidates) {
            table.row(candidate.name(), Words.word(candidate.verdict()), candidate.condition(), why(candidate));
        }
        return candidates.isEmpty() ? table.row("(none)", "", "", "Install a firmware package on the host.") : table;
    }

    private static String why(Candidate candidate) {
        String taken = candidate.verdict() == Candidate.Verdict.REJECTED && candidate.isTakenByLibvirt()
                ? "; libvirt itself would accept it"
                : "";
        String reason = candidate.reason() + taken + (candidate.reason().isEmpty() ? "" : ".");
        return candidate.fix().isEmpty() ? reason : reason + " To change: " + candidate.fix() + ".";
    }
}
