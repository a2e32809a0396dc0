package id.tanggap.process.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads XML by local names, without document types. */
public final class Xml {

    private Xml() {}

    /** @throws IllegalArgumentException if it is no XML */
    public static Element root(byte[] content) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(content))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("no XML", e);
        }
    }

    public static Stream<Element> children(Element element) {
        return nodes(element).filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** Children of this local name. */
    public static Stream<Element> children(Element element, String name) {
        return children(element).filter(child -> name.equals(child.getLocalName()));
    }

    /** Everything below, in the order of the file. */
    public static Stream<Element> below(Element element) {
        return children(element).flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }

    /** Everything below of this local name. */
    public static Stream<Element> below(Element element, String name) {
        return below(element).filter(child -> name.equals(child.getLocalName()));
    }

    public static Stream<Attr> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(i -> (Attr) attributes.item(i))
                .filter(attribute -> !XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI()));
    }

    /** The text directly in an element. */
    public static String text(Element element) {
        var text = new StringBuilder();
        nodes(element)
                .filter(node -> node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE)
                .forEach(node -> text.append(node.getNodeValue()));
        return text.toString().strip();
    }

    /** The text of the first child of this name. */
    public static String textOf(Element element, String child) {
        return children(element, child).findFirst().map(Xml::text).orElse("");
    }

    /** An attribute without namespace that says something. */
    public static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.getAttribute(name)).filter(value -> !value.isBlank());
    }

    private static Stream<Node> nodes(Element element) {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
    }
}
