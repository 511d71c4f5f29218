package org.hearsay.present.svg;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/// Reads a drawing back.
public record Drawing(String markup, Document parsed) {

  private static final Pattern NUMBERS = Pattern.compile("NaN|Infinity");

  public static Drawing of(String markup) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return new Drawing(
        markup, factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup))));
  }

  public List<Element> all(String tag) {
    var found = new ArrayList<Element>();
    var nodes = parsed.getElementsByTagName(tag);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  /// Links of the wide drawing; the narrow one may draw them again.
  public List<String> names() {
    return all("a").stream().map(link -> link.getAttribute("aria-label")).distinct().toList();
  }

  public boolean hasNoNumbers() {
    return NUMBERS.matcher(markup).find();
  }

  public double height() {
    return Double.parseDouble(parsed.getDocumentElement().getAttribute("viewBox").split(" ")[3]);
  }

  /// Every text's place lies between the drawing's sides.
  public boolean keepsTextsInside() {
    return all("text").stream()
        .mapToDouble(text -> Double.parseDouble(text.getAttribute("x")))
        .allMatch(x -> x >= -1 && x <= 801);
  }
}
