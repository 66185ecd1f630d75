package io.github.domainwright.benchmarks.emit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.dataformat.xml.ser.ToXmlGenerator;
import java.io.IOException;

/** Writes {@code os}, whose attribute and child of the same name Jackson cannot bind. */
final class OsSerializer extends StdSerializer<Beans.Os> {
    private static final long serialVersionUID = 1;

    OsSerializer() {
        super(Beans.Os.class);
    }

    @Override
    public void serialize(Beans.Os os, JsonGenerator out, SerializerProvider provider) throws IOException {
        ToXmlGenerator xml = (ToXmlGenerator) out;
        xml.writeStartObject();
        xml.setNextIsAttribute(true);
        xml.writeStringField("firmware", os.firmware);
        xml.setNextIsAttribute(false);
        provider.defaultSerializeField("type", os.type, xml);
        provider.defaultSerializeField("firmware", os.features, xml);
        provider.defaultSerializeField("loader", os.loader, xml);
        xml.writeStringField("nvram", os.nvram);
        xml.writeEndObject();
    }
}
