package io.github.domainwright.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.domainwright.report.statement.BootChain.ChainLink;
import io.github.domainwright.report.statement.BootTrust;
import io.github.domainwright.report.statement.FirmwareMatrix;
import io.github.domainwright.report.statement.Line;
import io.github.domainwright.report.statement.MatrixAnswer;
import io.github.domainwright.report.statement.StatedGuest;
import io.github.domainwright.report.statement.TargetLosses;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** A statement as a JSON object; {@code docs/boot-trust.md} says what its members mean. */
public final class StatementJson {
    private final JsonGenerator json;

    /** Writes to {@code json}, which is not closed. */
    public StatementJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes {@code trust}.
     *
     * @throws IOException if it cannot be written
     */
    public void write(BootTrust trust) throws IOException {
        StatedGuest guest = trust.guest();
        json.writeStartObject();
        json.writeStringField("name", guest.name());
        json.writeStringField("place", guest.place());
        json.writeStringField("verdict", word(trust.verdict()));
        json.writeStringField("verdictTitle", trust.verdict().title());
        json.writeArrayFieldStart("findings");
        for (StatedGuest.Finding finding : guest.findings()) {
            strings(
                    "rule", finding.rule(),
                    "severity", word(finding.severity()),
                    "message", finding.message(),
                    "why", finding.why(),
                    "fix", finding.fix());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("chain");
        for (ChainLink link : trust.chain().links()) {
            strings("title", link.title(), "state", link.state(), "more", link.more(), "tone", word(link.tone()));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("statement");
        for (Line line : trust.lines()) {
            line(line);
        }
        json.writeEndArray();
        json.writeFieldName("firmware");
        matrix(trust.matrix());
        json.writeArrayFieldStart("targets");
        for (TargetLosses target : trust.targets()) {
            target(target);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void line(Line line) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", line.id());
        json.writeStringField("topic", word(line.topic()));
        json.writeStringField("standing", word(line.standing()));
        json.writeStringField("title", line.title());
        json.writeStringField("sentence", line.sentence());
        texts("basis", line.basis());
        json.writeEndObject();
    }

    private void matrix(FirmwareMatrix matrix) throws IOException {
        json.writeStartObject();
        json.writeStringField("question", matrix.question());
        json.writeStringField("notAskedBecause", matrix.why());
        json.writeArrayFieldStart("rows");
        for (FirmwareMatrix.Row row : matrix.rows()) {
            MatrixAnswer answer = row.answer();
            json.writeStartObject();
            texts("releases", row.releases());
            json.writeStringField("build", answer.build());
            json.writeStringField("executable", answer.executable());
            json.writeStringField("template", answer.template());
            json.writeStringField("keys", answer.keys());
            json.writeStringField("variables", answer.variables());
            json.writeStringField("grade", answer.grade());
            json.writeStringField("source", answer.source());
            texts("remarks", answer.remarks());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void target(TargetLosses target) throws IOException {
        json.writeStartObject();
        json.writeStringField("target", word(target.target()));
        json.writeBooleanField("stated", target.isStated());
        json.writeArrayFieldStart("refusals");
        for (TargetLosses.Refusal refusal : target.refusals()) {
            strings("rule", refusal.rule(), "message", refusal.message());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("losses");
        for (TargetLosses.LostThing lost : target.losses()) {
            json.writeStartObject();
            json.writeStringField("what", lost.what().name());
            json.writeStringField("effect", word(lost.effect()));
            json.writeBooleanField("security", lost.matters());
            json.writeBooleanField("accepted", lost.isAccepted());
            json.writeStringField("instead", lost.sentence());
            texts("places", lost.places());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void strings(String... namesAndValues) throws IOException {
        json.writeStartObject();
        for (int each = 0; each < namesAndValues.length; each += 2) {
            json.writeStringField(namesAndValues[each], namesAndValues[each + 1]);
        }
        json.writeEndObject();
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
