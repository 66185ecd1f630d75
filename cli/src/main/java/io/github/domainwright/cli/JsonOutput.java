package io.github.domainwright.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** JSON for programs, indented so that people can read it too. */
public final class JsonOutput {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonOutput() {}

    /** Something that writes a part of a JSON text. */
    public interface Part {
        /** Writes it to {@code json}. */
        void write(JsonGenerator json) throws IOException;
    }

    /** Returns what writes a JSON text to {@code out}, piece by piece. */
    public static JsonGenerator open(PrintWriter out) {
        try {
            return FACTORY.createGenerator(out).useDefaultPrettyPrinter();
        } catch (IOException e) {
            throw new UncheckedIOException("a writer in memory failed", e);
        }
    }

    /** Writes {@code part} with {@code json}. A failing output is not told here: the program looks at it when it ends. */
    public static void write(JsonGenerator json, Part part) {
        try {
            part.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("a writer in memory failed", e);
        }
    }

    /** Writes the whole text {@code part} to {@code out}. */
    public static void print(PrintWriter out, Part part) {
        JsonGenerator json = open(out);
        write(json, part);
        write(json, JsonGenerator::close);
        out.println();
    }
}
