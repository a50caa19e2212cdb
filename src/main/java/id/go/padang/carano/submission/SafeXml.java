package id.go.padang.carano.submission;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that declares nothing: no entities, nothing from elsewhere. Spreadsheets never need them. */
final class SafeXml {

    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    static XMLStreamReader open(InputStream content) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(content);
    }

    /** Moves on; true at the beginning of an element. */
    static boolean startsElement(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new FileProblemException("file.workbook_broken");
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Reads up to the first element, behind which nothing can be declared. */
    static void requireNoDeclarations(InputStream content) throws XMLStreamException {
        var xml = open(content);
        while (xml.hasNext() && !startsElement(xml)) {
            // comments and spaces
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
