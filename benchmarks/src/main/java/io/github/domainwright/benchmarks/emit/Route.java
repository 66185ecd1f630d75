package io.github.domainwright.benchmarks.emit;

import com.ctc.wstx.stax.WstxOutputFactory;
import com.fasterxml.aalto.stax.OutputFactoryImpl;
import io.github.domainwright.benchmarks.guest.SecureServer;
import io.github.domainwright.benchmarks.guest.SecureServerXml;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.XmlOut;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLOutputFactory;

/** The routes that are compared, all from the values of one guest to one document. */
public enum Route {
    /** No route: the bytes of the document are there and copied once. */
    COPY("Arrays.copyOf of the finished bytes") {
        @Override
        public Emitter emitter(SecureServer vm) {
            byte[] document = SecureServerXml.toXml(vm).getBytes(StandardCharsets.UTF_8);
            return () -> Arrays.copyOf(document, document.length);
        }
    },
    /** The generated emitter, as most programs call it. */
    STRING("Domainwright, a String") {
        @Override
        public Emitter emitter(SecureServer vm) {
            return () -> SecureServerXml.toXml(vm);
        }
    },
    /** The generated emitter to an {@code Appendable} that the program holds. */
    APPENDABLE("Domainwright, to a StringBuilder that is held") {
        @Override
        public Emitter emitter(SecureServer vm) {
            StringBuilder held = new StringBuilder(4096);
            return () -> {
                held.setLength(0);
                SecureServerXml.write(vm, held);
                return held;
            };
        }
    },
    /** The generated emitter to a buffer that the program holds. */
    HELD("Domainwright, bytes into a buffer that is held") {
        @Override
        public Emitter emitter(SecureServer vm) {
            XmlOut held = new XmlOut(4096);
            return () -> {
                SecureServerXml.write(vm, held.clear());
                return held;
            };
        }
    },
    STRING_BUILDER("StringBuilder and escaping by hand") {
        @Override
        public Emitter emitter(SecureServer vm) {
            return () -> HandWritten.emit(vm);
        }
    },
    JDK_STAX("StAX of the JDK") {
        @Override
        public Emitter emitter(SecureServer vm) {
            return StreamWriting.toBytes(XMLOutputFactory.newDefaultFactory(), vm);
        }
    },
    WOODSTOX("StAX of Woodstox") {
        @Override
        public Emitter emitter(SecureServer vm) {
            return StreamWriting.toBytes(new WstxOutputFactory(), vm);
        }
    },
    AALTO("StAX of aalto") {
        @Override
        public Emitter emitter(SecureServer vm) {
            return StreamWriting.toBytes(new OutputFactoryImpl(), vm);
        }
    },
    JAXB("JAXB, marshaller and beans held") {
        @Override
        public Emitter emitter(SecureServer vm) throws Exception {
            return BeanRoutes.jaxb(vm);
        }
    },
    JACKSON("Jackson XML, writer and beans held") {
        @Override
        public Emitter emitter(SecureServer vm) {
            return BeanRoutes.jackson(vm);
        }
    },
    CLOUDSTACK("string concatenation in CloudStack's shape, definitions held") {
        @Override
        public Emitter emitter(SecureServer vm) {
            CloudStackShape definition = CloudStackShape.of(vm);
            return definition::toString;
        }
    },
    OVIRT("StAX in oVirt's shape") {
        @Override
        public Emitter emitter(SecureServer vm) {
            return () -> OvirtShape.emit(vm);
        }
    };

    private final String title;

    Route(String title) {
        this.title = title;
    }

    /** Returns what the route is called in tables. */
    public String title() {
        return title;
    }

    /** Makes the route ready for {@code vm}. */
    public abstract Emitter emitter(SecureServer vm) throws Exception;

    /** Makes the route ready for {@code vm}, and makes sure that its document says the same as that of the emitter. */
    public Emitter checked(SecureServer vm) throws Exception {
        Emitter emitter = emitter(vm);
        String expected = Canonical.of(DomainReader.read(SecureServerXml.toXml(vm)));
        for (int time = 1; time <= 2; time++) {
            String document = text(emitter.emit());
            String actual = Canonical.of(DomainReader.read(document));
            if (!actual.equals(expected)) {
                throw new IllegalStateException("%s wrote another document:%n%s%ninstead of%n%s%nas it wrote %s"
                        .formatted(this, actual, expected, document));
            }
        }
        return emitter;
    }

    private static String text(Object document) {
        return document instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : document.toString();
    }
}
