package io.github.domainwright.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Documents that nobody sane writes: an edit elsewhere keeps everything in them, as another parser sees it. */
class AwkwardDocumentsTest {
    private static final Map<String, String> DOCUMENTS = Map.ofEntries(
            Map.entry("prefixes that change their meaning", """
                    <domain xmlns:a='urn:one' xmlns:b='urn:two'><name>n</name><metadata><a:x xmlns:a='urn:three' a:y='1'
                     b:y='2'><a:z/><z xmlns='urn:four'><a:w xmlns:a='urn:one'/></z></a:x><b:x/></metadata></domain>"""),
            Map.entry("comments everywhere", """
                    <!-- before --><domain><!-- first --><name><!-- in -->n<!-- behind --></name><devices><!-- - --><disk
                     type='file'><!--<target dev='vda'/>--></disk><!-- & < > ' --></devices></domain><!-- after -->"""),
            Map.entry("CDATA beside text", """
                    <domain><name>n</name><description>a<![CDATA[<b> & ]]>c<![CDATA[]]]]><![CDATA[>]]></description></domain>"""),
            Map.entry("processing instructions", """
                    <?before a="b"?><domain><name>n</name><?inside?><devices><?x y?><disk type='block'/></devices></domain>
                    <?after  two  spaces ?>"""),
            Map.entry("text beside elements", """
                    <domain>loose<name>n</name> and <os>more<type arch='x86_64'>hvm</type>here </os><metadata>t<m xmlns='urn:m'>
                    <p>one <em>two</em> three</p></m></metadata></domain>"""),
            Map.entry("strange attributes with prefixes", """
                    <domain xmlns:v='urn:v' v:a='1' type='kvm' zzz='2'><name v:lang='en' lang='x'>n</name><vcpu v:w='' w=''
                     placement='static'>2</vcpu><memory unit='KiB' v:unit='pages'>4194304</memory></domain>"""),
            Map.entry(
                    "carriage returns",
                    "<domain>\r\n  <name>n</name>\r\n  <title>a&#13;b\r\nc</title>\r\n"
                            + "<description a='x&#13;&#10;y&#9;z\r\nw'>\r\n\r\n</description></domain>\r\n"),
            Map.entry("characters by number", """
                    <domain><name>&#110;</name><description x='&#x1F600;&#39;&#34;&lt;'>&#x4E2D;&#128512;&#160;&#x85;&#8232;
                    &gt;]]&gt;</description></domain>"""),
            Map.entry("strangers of one name", """
                    <domain><foo a='1'/><name>n</name><foo/><devices><foo b='2'/><disk type='file'><foo/><foo/></disk><foo/>
                    <disk type='file'><foo>x</foo></disk><foo b='2'/></devices><foo a='1'/></domain>"""),
            Map.entry(
                    "a huge text",
                    "<domain><name>n</name><description>" + "0123456789 &amp; \u4e2d\n".repeat(200_000)
                            + "</description></domain>"),
            Map.entry("values that are no values", """
                    <domain id='one' type=' KVM '><name>  n  </name><uuid>?</uuid><memory unit=''> 0x10 </memory><vcpu>-1</vcpu>
                    <on_crash/><os><loader secure='maybe' readonly=''/></os></domain>"""));

    static Stream<String> names() {
        return DOCUMENTS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void keepEverythingThroughAnEdit(String name) throws Exception {
        String xml = DOCUMENTS.get(name);

        String edited = Domain.parse(xml)
                .edit(domain -> domain.genid(java.util.UUID.randomUUID()))
                .toXml();
        Document kept = parse(edited);
        Node added = kept.getElementsByTagName("genid").item(0);
        added.getParentNode().removeChild(added);

        Document expected = parse(xml);
        tidy(expected);
        tidy(kept);
        assertThat(expected.isEqualNode(kept))
                .as(edited.length() < 2_000 ? edited : name)
                .isTrue();
    }

    @Test
    void keepThePrefixesOfMetadataThatIsPutIntoAnotherDocument() throws Exception {
        Domain source = Domain.parse("""
                <domain xmlns:app='urn:app' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xmlns:t='urn:types'>
                  <metadata><app:info app:id='1' xsi:type='t:Info'><app:of>t:All</app:of></app:info></metadata>
                </domain>""");
        Domain.Metadata metadata = source.metadata().orElseThrow();

        Domain whole = Domain.builder().name("n").metadata(metadata).build();
        Domain parts = Domain.builder()
                .name("n")
                .metadata(builder -> metadata.content().forEach(builder::content))
                .build();

        for (Domain copy : new Domain[] {whole, parts}) {
            Element info = (Element) parse(copy.toXml())
                    .getElementsByTagNameNS("urn:app", "info")
                    .item(0);
            assertThat(info.getAttributeNS("urn:app", "id")).isEqualTo("1");
            assertThat(info.lookupNamespaceURI("t")).isEqualTo("urn:types");
        }
    }

    private static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setCoalescing(true);
        for (String limit : List.of("maxGeneralEntitySizeLimit", "totalEntitySizeLimit")) {
            factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/" + limit, "0");
        }
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    /** Removes white space between tags, which is layout. */
    private static void tidy(Node node) {
        node.normalize();
        boolean hasElements = false;
        boolean hasText = false;
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            hasElements |= child instanceof Element;
            hasText |= child.getNodeType() == Node.TEXT_NODE
                    && !child.getNodeValue().matches("[ \\t\\r\\n]*");
            tidy(child);
        }
        for (Node child = node.getFirstChild(); child != null && hasElements && !hasText; ) {
            Node next = child.getNextSibling();
            if (child.getNodeType() == Node.TEXT_NODE) {
                node.removeChild(child);
            }
            child = next;
        }
    }
}
