package id.tanggap.workflow.rules;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.transform.dom.DOMSource;
import org.camunda.bpm.model.xml.ModelInstance;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A BPMN or DMN file. Rules look at the XML itself and not at the typed model: the engine goes by local names and knows
 * more elements and attributes than the typed model shows.
 *
 * @param name file name without its folder
 */
public record XmlFile(String name, ModelInstance model) {

    Element root() {
        var source = ((DOMSource) model.getDocument().getDomSource()).getNode();
        return source instanceof Document document ? document.getDocumentElement() : (Element) source;
    }

    /** What the file must define: its name without the ending. */
    public String key() {
        return FileName.key(name);
    }

    /** All elements in the order of the file; the drawing is left out, it carries no behaviour. */
    public Stream<Element> elements() {
        Element root = root();
        return Stream.concat(
                Stream.of(root),
                children(root).filter(child -> !isDrawing(child)).flatMap(XmlFile::below));
    }

    public Stream<Element> elements(String localName) {
        return elements().filter(element -> is(element, localName));
    }

    private static Stream<Element> below(Element element) {
        return Stream.concat(Stream.of(element), children(element).flatMap(XmlFile::below));
    }

    private static boolean isDrawing(Element element) {
        return Namespaces.isDrawing(element.getNamespaceURI());
    }

    public static boolean is(Element element, String localName) {
        return element.getLocalName().equals(localName);
    }

    public static Stream<Element> children(Element element) {
        return nodes(element).filter(Element.class::isInstance).map(Element.class::cast);
    }

    public static Stream<Element> children(Element element, String localName) {
        return children(element).filter(child -> is(child, localName));
    }

    /** The attributes that somebody wrote; the schemas add others with their default values. */
    public static Stream<Attr> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(i -> (Attr) attributes.item(i))
                .filter(Attr::getSpecified);
    }

    /** Value of an attribute without namespace, empty when missing or blank. */
    public static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.getAttribute(name)).filter(value -> !value.isBlank());
    }

    /** Value of an attribute of the engine's own namespace. */
    public static Optional<String> camunda(Element element, String name) {
        return attributes(element)
                .filter(attribute -> Namespaces.isCamunda(attribute.getNamespaceURI()))
                .filter(attribute -> attribute.getLocalName().equals(name))
                .map(Attr::getValue)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** The text directly in an element, joined as the engine's own parser joins it: across comments and children. */
    public static String text(Element element) {
        var text = new StringBuilder();
        nodes(element)
                .filter(node -> node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE)
                .forEach(node -> text.append(node.getNodeValue()));
        return text.toString().strip();
    }

    /** The nearest element that a process owner can find in the drawing. */
    public Place at(Element element) {
        Node node = element;
        while (node instanceof Element candidate && candidate != root()) {
            if (candidate.hasAttribute("id") && isDrawn(candidate)) {
                return Place.element(name, candidate.getAttribute("id"), label(candidate));
            }
            node = node.getParentNode();
        }
        return Place.file(name);
    }

    private static boolean isDrawn(Element element) {
        return !element.getLocalName().endsWith("EventDefinition");
    }

    private static String label(Element element) {
        String named = element.getAttribute("name");
        return named.isBlank() ? element.getAttribute("label") : named;
    }

    private static Stream<Node> nodes(Element element) {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
    }
}
