package org.clausebook.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The structure of a tagged PDF, as a screen reader meets it. */
public final class PdfTree {

    private static final List<String> SAID = List.of("Lang", "Alt", "ActualText", "E");

    /** Anything that an element holds: further elements, letters, links and fields. */
    public sealed interface Kid permits Node, MarkedText.Stretch, Annotation {}

    /**
     * One element: its type, what it says of itself by name, and what it holds, in reading order.
     */
    public record Node(String type, Map<String, String> details, List<Kid> kids) implements Kid {

        /** The elements directly in this one. */
        public List<Node> nodes() {
            return kids.stream().filter(Node.class::isInstance).map(Node.class::cast).toList();
        }
    }

    /** A link or a field on the page, with the words that a screen reader says for it. */
    public record Annotation(String kind, String said) implements Kid {}

    private final MarkedText text;

    private PdfTree(PDDocument pdf) throws IOException {
        this.text = new MarkedText(pdf);
    }

    /** The topmost elements. */
    public static List<Node> of(byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            return new PdfTree(pdf).node(root, new COSDictionary()).nodes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Node node(COSDictionary element, COSDictionary page) {
        COSDictionary own = element.getCOSDictionary(COSName.PG);
        COSDictionary here = own == null ? page : own;
        List<Kid> kids = new ArrayList<>();
        each(element.getDictionaryObject(COSName.K), kid -> add(kids, kid, here));
        return new Node(
                element.getNameAsString(COSName.S, ""), details(element), List.copyOf(kids));
    }

    private void add(List<Kid> kids, COSBase kid, COSDictionary page) {
        if (kid instanceof COSInteger mcid) {
            kids.add(text.stretch(page, mcid.intValue()));
        } else if (kid instanceof COSDictionary dictionary) {
            COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
            if (dictionary.containsKey(COSName.S)) {
                kids.add(node(dictionary, page));
            } else if (dictionary.containsKey(COSName.MCID)) {
                kids.add(text.stretch(own == null ? page : own, dictionary.getInt(COSName.MCID)));
            } else {
                kids.add(annotation(dictionary.getCOSDictionary(COSName.OBJ)));
            }
        }
    }

    private static Annotation annotation(COSDictionary annotation) {
        String said = annotation.getString(COSName.CONTENTS, annotation.getString(COSName.TU, ""));
        return new Annotation(annotation.getNameAsString(COSName.SUBTYPE), said);
    }

    private static Map<String, String> details(COSDictionary element) {
        Map<String, String> details = new LinkedHashMap<>();
        for (String name : SAID) {
            String value = element.getString(COSName.getPDFName(name));
            if (value != null) {
                details.put(name, value);
            }
        }
        each(
                element.getDictionaryObject(COSName.A),
                attributes ->
                        ((COSDictionary) attributes)
                                .forEach(
                                        (name, value) ->
                                                details.put(name.getName(), printed(value))));
        details.keySet().removeAll(List.of("O", "BBox"));
        return details;
    }

    private static String printed(COSBase value) {
        if (value instanceof COSName name) {
            return name.getName();
        }
        if (value instanceof COSString string) {
            return string.getString();
        }
        return value instanceof COSInteger number
                ? Integer.toString(number.intValue())
                : value.toString();
    }

    private static void each(COSBase oneOrMore, java.util.function.Consumer<COSBase> action) {
        if (oneOrMore instanceof COSArray array) {
            array.forEach(
                    item ->
                            action.accept(
                                    item instanceof COSObject object ? object.getObject() : item));
        } else if (oneOrMore != null) {
            action.accept(oneOrMore);
        }
    }
}
