package io.github.domainwright.cli.preflight;

import io.github.domainwright.cli.JsonOutput;
import io.github.domainwright.cli.Table;
import io.github.domainwright.cli.Words;
import io.github.domainwright.host.preflight.Check;
import io.github.domainwright.host.preflight.Outcome;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/** Prints checks. */
final class CheckOutput {
    private CheckOutput() {}

    /** As a table for people, and the sum. */
    static void text(PrintWriter out, Ansi ansi, List<Check> checks) {
        Table table = new Table("OUTCOME", "CHECK", "WHAT, AND WHAT TO CHANGE");
        for (Check check : checks) {
            String fix = check.fix().isEmpty() ? "" : " To change: " + check.fix() + ".";
            table.row(Words.word(check.outcome()), check.subject(), check.what() + fix);
        }
        out.print(table.text(ansi));
        out.println();
        out.println(Arrays.stream(Outcome.values())
                .filter(outcome -> count(checks, outcome) > 0)
                .map(outcome -> count(checks, outcome) + " " + Words.word(outcome))
                .collect(Collectors.joining(", ", "", ".")));
    }

    private static long count(List<Check> checks, Outcome outcome) {
        return checks.stream().filter(check -> check.outcome() == outcome).count();
    }

    /** As an array of objects for programs. */
    static void json(PrintWriter out, List<Check> checks) {
        JsonOutput.print(out, json -> {
            json.writeStartArray();
            for (Check check : checks) {
                json.writeStartObject();
                json.writeStringField("outcome", Words.word(check.outcome()));
                json.writeStringField("check", check.subject());
                json.writeStringField("what", check.what());
                json.writeStringField("fix", check.fix());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
