package id.tanggap.workflow.rules;

import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * The elements and attributes that one kind of file may hold.
 *
 * @param namespaces of the standard; the engine overlooks the namespace of many elements, we do not
 * @param elements local names of the standard's elements
 * @param attributes local names of attributes without namespace
 * @param camundaElements local names of elements of the engine's own namespace
 * @param camundaAttributes local names of attributes of the engine's own namespace
 */
public record XmlVocabulary(
        Set<String> namespaces,
        Set<String> elements,
        Set<String> attributes,
        Set<String> camundaElements,
        Set<String> camundaAttributes) {

    public boolean knows(Element element) {
        String namespace = element.getNamespaceURI();
        return namespace != null && namespaces.contains(namespace)
                ? elements.contains(element.getLocalName())
                : Namespaces.isCamunda(namespace) && camundaElements.contains(element.getLocalName());
    }

    public boolean knows(Attr attribute) {
        String namespace = attribute.getNamespaceURI();
        if (namespace == null) {
            return attributes.contains(attribute.getLocalName());
        }
        return Namespaces.isHarmlessAttribute(namespace)
                || Namespaces.isCamunda(namespace) && camundaAttributes.contains(attribute.getLocalName());
    }
}
