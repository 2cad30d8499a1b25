package org.clausebook.render.pdf;

/**
 * The metadata of a PDF as XMP, with the two standards that the file keeps.
 *
 * <p>PDF/A knows no name for "PDF/UA part 1", so the packet explains that name itself, as PDF/A
 * asks.
 */
final class MetadataPacket {

    private static final String EXTENSION =
            """
              <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
               <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                 <pdfaProperty:name>part</pdfaProperty:name>
                 <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                 <pdfaProperty:category>internal</pdfaProperty:category>
                 <pdfaProperty:description>Part of ISO 14289 that the file keeps</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
               </rdf:li></rdf:Bag></pdfaExtension:schemas>
              </rdf:Description>
            """;

    private final PdfDetails details;

    MetadataPacket(PdfDetails details) {
        this.details = details;
    }

    String text() {
        StringBuilder out = new StringBuilder(3000);
        out.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        out.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
        out.append(" <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        description(out, "pdfaid", "http://www.aiim.org/pdfa/ns/id/");
        element(out, "pdfaid:part", "2");
        element(out, "pdfaid:conformance", "A");
        end(out);
        description(out, "pdfuaid", "http://www.aiim.org/pdfua/ns/id/");
        element(out, "pdfuaid:part", "1");
        end(out);
        description(out, "dc", "http://purl.org/dc/elements/1.1/");
        element(out, "dc:format", "application/pdf");
        container(out, "dc:title", "Alt", " xml:lang=\"x-default\"", details.title());
        container(out, "dc:creator", "Seq", "", details.author());
        container(out, "dc:description", "Alt", " xml:lang=\"x-default\"", details.subject());
        container(out, "dc:language", "Bag", "", details.language());
        end(out);
        description(out, "pdf", "http://ns.adobe.com/pdf/1.3/");
        element(out, "pdf:Producer", DetailsWriter.PRODUCER);
        end(out);
        description(out, "xmp", "http://ns.adobe.com/xap/1.0/");
        element(out, "xmp:CreateDate", details.made().toString());
        element(out, "xmp:ModifyDate", details.made().toString());
        element(out, "xmp:MetadataDate", details.made().toString());
        end(out);
        out.append(EXTENSION);
        out.append(" </rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return out.toString();
    }

    private static void description(StringBuilder out, String prefix, String namespace) {
        out.append("  <rdf:Description rdf:about=\"\" xmlns:");
        out.append(prefix).append("=\"").append(namespace).append("\">\n");
    }

    private static void end(StringBuilder out) {
        out.append("  </rdf:Description>\n");
    }

    private static void element(StringBuilder out, String name, String value) {
        out.append("   <").append(name).append('>').append(escaped(value));
        out.append("</").append(name).append(">\n");
    }

    private static void container(
            StringBuilder out, String name, String kind, String attribute, String value) {
        out.append("   <")
                .append(name)
                .append("><rdf:")
                .append(kind)
                .append("><rdf:li")
                .append(attribute)
                .append('>');
        out.append(escaped(value));
        out.append("</rdf:li></rdf:").append(kind).append("></").append(name).append(">\n");
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
