package id.tanggap.drill;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Just enough of XML to read our models. */
final class Xml {

    private Xml() {}

    static Document read(String file) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new File(file));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new DrillFailed("Cannot read " + file, e);
        }
    }

    static List<Element> all(Document document, String name) {
        return all(document.getDocumentElement(), name);
    }

    static List<Element> all(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /** The text of the first such element within; empty if there is none. */
    static String text(Element parent, String name) {
        return all(parent, name).stream()
                .findFirst()
                .map(element -> element.getTextContent().strip())
                .orElse("");
    }
}
