package io.github.domainwright.cli.explain;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.domainwright.cli.JsonOutput;
import io.github.domainwright.cli.Words;
import io.github.domainwright.firmware.Candidate;
import io.github.domainwright.firmware.FirmwareBuild;
import io.github.domainwright.firmware.FirmwareSelection;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;

/** Selections for programs: an array with one object for each guest. */
final class ExplainJson {
    private ExplainJson() {}

    static void print(PrintWriter out, List<Question> questions, List<FirmwareSelection> selections) {
        JsonOutput.print(out, json -> {
            json.writeStartArray();
            for (int i = 0; i < questions.size(); i++) {
                write(json, questions.get(i), selections.get(i));
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, Question question, FirmwareSelection selection) throws IOException {
        json.writeStartObject();
        json.writeStringField("guest", question.requirement().toString());
        if (!question.settled().isEmpty()) {
            json.writeStringField("settled", question.settled());
        }
        json.writeStringField("source", selection.source());
        json.writeStringField("rules", selection.rules().words());
        if (selection.chosen().isPresent()) {
            FirmwareBuild build = selection.chosen().get();
            json.writeObjectFieldStart("chosen");
            json.writeStringField("name", build.name());
            json.writeStringField("executable", build.mapping().executablePath());
            if (build.mapping().templatePath().isPresent()) {
                json.writeStringField("template", build.mapping().templatePath().get());
            }
            json.writeEndObject();
        }
        write(
                json,
                "remarks",
                Stream.concat(question.remarks().stream(), selection.differenceFromLibvirt().stream())
                        .toList());
        write(json, "warnings", selection.warnings());
        json.writeArrayFieldStart("candidates");
        for (Candidate candidate : selection.candidates()) {
            write(json, candidate);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Candidate candidate) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", candidate.name());
        json.writeStringField("verdict", Words.word(candidate.verdict()));
        json.writeStringField("condition", candidate.condition());
        json.writeStringField("reason", candidate.reason());
        json.writeStringField("fix", candidate.fix());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
