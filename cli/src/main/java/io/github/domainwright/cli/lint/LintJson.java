package io.github.domainwright.cli.lint;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.domainwright.cli.JsonOutput;
import io.github.domainwright.lint.LintFinding;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

/** Findings as one array of objects. */
final class LintJson implements LintPrinter {
    private final PrintWriter out;
    private final JsonGenerator json;

    LintJson(PrintWriter out) {
        this.out = out;
        json = JsonOutput.open(out);
        JsonOutput.write(json, JsonGenerator::writeStartArray);
    }

    @Override
    public void print(Linted linted) {
        for (LintFinding finding : linted.findings()) {
            JsonOutput.write(json, to -> write(to, linted.name(), finding));
        }
    }

    private static void write(JsonGenerator json, String file, LintFinding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("file", file);
        json.writeNumberField("line", finding.line());
        json.writeNumberField("column", finding.column());
        json.writeStringField("path", finding.path());
        json.writeStringField("message", finding.message());
        json.writeStringField("why", finding.why());
        json.writeStringField("fix", finding.fix());
        json.writeStringField("page", "docs/rules/" + finding.rule() + ".md");
        json.writeEndObject();
    }

    @Override
    public void end(LintTally tally) {
        JsonOutput.write(json, JsonGenerator::writeEndArray);
        JsonOutput.write(json, JsonGenerator::close);
        out.println();
    }
}
