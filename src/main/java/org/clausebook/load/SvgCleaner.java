package org.clausebook.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads an SVG with a locked parser and writes it anew from the elements and attributes that draw:
 * shapes, colours, gradients. What a drawing program notes for itself is left out; what could load,
 * run or link is refused.
 */
final class SvgCleaner {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int DEEPEST = 40;
    private static final int MOST = 5_000;
    private static final Set<String> ELEMENTS =
            Set.of(
                    "svg",
                    "g",
                    "defs",
                    "title",
                    "desc",
                    "path",
                    "rect",
                    "circle",
                    "ellipse",
                    "line",
                    "polyline",
                    "polygon",
                    "linearGradient",
                    "radialGradient",
                    "stop",
                    "clipPath");
    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "id",
                    "viewBox",
                    "width",
                    "height",
                    "x",
                    "y",
                    "x1",
                    "y1",
                    "x2",
                    "y2",
                    "cx",
                    "cy",
                    "r",
                    "rx",
                    "ry",
                    "fx",
                    "fy",
                    "d",
                    "points",
                    "transform",
                    "fill",
                    "fill-rule",
                    "fill-opacity",
                    "clip-path",
                    "clip-rule",
                    "clipPathUnits",
                    "stroke",
                    "stroke-width",
                    "stroke-linecap",
                    "stroke-linejoin",
                    "stroke-miterlimit",
                    "stroke-dasharray",
                    "stroke-dashoffset",
                    "stroke-opacity",
                    "opacity",
                    "color",
                    "display",
                    "visibility",
                    "offset",
                    "stop-color",
                    "stop-opacity",
                    "gradientUnits",
                    "gradientTransform",
                    "spreadMethod",
                    "preserveAspectRatio",
                    "version");

    private final StringBuilder out = new StringBuilder();
    private int elements;

    private SvgCleaner() {}

    /** The same drawing as UTF-8, or why it cannot be used. */
    static byte[] clean(byte[] bytes) throws PictureException {
        Element root = parse(bytes).getDocumentElement();
        if (!SVG.equals(root.getNamespaceURI()) || !"svg".equals(root.getLocalName())) {
            throw new PictureException("is no PNG, JPEG or SVG picture", "save it as one of these");
        }
        SvgCleaner cleaner = new SvgCleaner();
        cleaner.write(root, 0);
        return cleaner.out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Document parse(byte[] bytes) throws PictureException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // Without a handler of its own the parser writes to the console.
            builder.setErrorHandler(new DefaultHandler());
            builder.setEntityResolver(
                    (publicId, systemId) -> {
                        throw new SAXException("nothing outside is read");
                    });
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (SAXException | IOException e) {
            throw new PictureException(
                    "is no PNG, JPEG or plain SVG picture",
                    "save it as plain SVG, without a document type");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the XML parser of this Java cannot be locked", e);
        }
    }

    private void write(Element element, int depth) throws PictureException {
        String name = element.getLocalName();
        if (!ELEMENTS.contains(name)) {
            throw refused("an element '" + name + "'");
        }
        if (depth > DEEPEST || ++elements > MOST) {
            throw new PictureException("has too many parts", "make the drawing simpler");
        }
        out.append('<').append(name);
        if (depth == 0) {
            out.append(" xmlns=\"").append(SVG).append('"');
        }
        attributes(element);
        out.append('>');
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            org.w3c.dom.Node child = children.item(i);
            if (child instanceof Element inner && SVG.equals(inner.getNamespaceURI())) {
                if (!inner.getLocalName().equals("metadata")) {
                    write(inner, depth + 1);
                }
            } else if (child.getNodeType() == org.w3c.dom.Node.TEXT_NODE && isWords(name)) {
                out.append(escaped(child.getNodeValue()));
            }
        }
        out.append("</").append(name).append('>');
    }

    private static boolean isWords(String name) {
        return name.equals("title") || name.equals("desc");
    }

    private void attributes(Element element) throws PictureException {
        TreeMap<String, String> kept = new TreeMap<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String name = attribute.getName();
            if (name.startsWith("on") || name.endsWith("href")) {
                throw refused("an attribute '" + name + "'");
            }
            if (name.equals("style")) {
                style(attribute.getValue(), kept);
            } else if (ATTRIBUTES.contains(name)) {
                kept.put(name, plain(attribute.getValue()));
            }
        }
        kept.forEach(
                (name, value) ->
                        out.append(' ')
                                .append(name)
                                .append("=\"")
                                .append(escaped(value))
                                .append('"'));
    }

    /**
     * Drawing programs write colours as a style; each part of it becomes the attribute that it
     * stands for.
     */
    private static void style(String style, Map<String, String> kept) throws PictureException {
        for (String part : style.split(";", -1)) {
            String[] pair = part.split(":", 2);
            if (pair.length == 2 && ATTRIBUTES.contains(pair[0].strip())) {
                kept.put(pair[0].strip(), plain(pair[1].strip()));
            }
        }
    }

    /** A value that points nowhere but to a part of the same drawing. */
    private static String plain(String value) throws PictureException {
        String squeezed = value.replaceAll("[\\s'\"]", "").toLowerCase(java.util.Locale.ROOT);
        boolean inside = squeezed.replaceAll("url\\(#[a-z0-9_.-]+\\)", "").indexOf("url") < 0;
        if (!inside
                || squeezed.contains("\\")
                || squeezed.contains("script:")
                || squeezed.contains("data:")) {
            throw refused("the address '" + value.strip() + "'");
        }
        return value;
    }

    private static PictureException refused(String what) {
        return new PictureException(
                "holds " + what,
                "save it as plain SVG of shapes only, with text turned into paths, or as PNG");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
