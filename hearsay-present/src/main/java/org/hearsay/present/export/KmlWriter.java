package org.hearsay.present.export;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes elements one a line, and of texts only what XML may hold.
final class KmlWriter {

  private static final int REPLACEMENT = 0xFFFD;

  private final XMLStreamWriter out;

  KmlWriter(XMLStreamWriter out) {
    this.out = out;
  }

  void begin(String namespace) throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    out.writeCharacters("\n");
    out.writeStartElement("kml");
    out.writeDefaultNamespace(namespace);
    line();
  }

  void end() throws XMLStreamException {
    close();
    out.writeEndDocument();
    out.close();
  }

  /// @param attributes names and values in turn
  KmlWriter open(String element, String... attributes) throws XMLStreamException {
    out.writeStartElement(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], clean(attributes[i + 1]));
    }
    return line();
  }

  KmlWriter close() throws XMLStreamException {
    out.writeEndElement();
    return line();
  }

  /// An element that holds words only.
  KmlWriter words(String element, String words) throws XMLStreamException {
    out.writeStartElement(element);
    out.writeCharacters(clean(words));
    out.writeEndElement();
    return line();
  }

  private KmlWriter line() throws XMLStreamException {
    out.writeCharacters("\n");
    return this;
  }

  /// With a sign in the place of each character XML 1.0 forbids, and lines joined.
  private static String clean(String words) {
    var clean = new StringBuilder(words.length());
    words.codePoints().map(KmlWriter::allowed).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static int allowed(int letter) {
    if (Character.isWhitespace(letter)) {
      return ' ';
    }
    boolean forbidden =
        letter < ' '
            || letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE
            || letter == 0xFFFE
            || letter == 0xFFFF;
    return forbidden ? REPLACEMENT : letter;
  }
}
