package io.github.domainwright.benchmarks.emit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.xml.XmlMapper;
import com.fasterxml.jackson.module.jakarta.xmlbind.JakartaXmlBindAnnotationModule;
import io.github.domainwright.benchmarks.guest.SecureServer;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayOutputStream;

/** The routes over beans: the beans are there, and the marshaller is used again. */
public final class BeanRoutes {
    private BeanRoutes() {}

    /** Returns what binds the beans. */
    public static JAXBContext context() throws JAXBException {
        return JAXBContext.newInstance(Beans.Domain.class);
    }

    static Emitter jaxb(SecureServer vm) throws JAXBException {
        Marshaller marshaller = context().createMarshaller();
        marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
        Beans.Domain domain = Beans.of(vm);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        return () -> {
            bytes.reset();
            marshaller.marshal(domain, bytes);
            return bytes.toByteArray();
        };
    }

    static Emitter jackson(SecureServer vm) {
        ObjectWriter writer = XmlMapper.builder()
                .addModule(new JakartaXmlBindAnnotationModule())
                .addModule(new SimpleModule().addSerializer(new OsSerializer()))
                .defaultUseWrapper(false)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .build()
                .writerFor(Beans.Domain.class);
        Beans.Domain domain = Beans.of(vm);
        return () -> writer.writeValueAsBytes(domain);
    }
}
