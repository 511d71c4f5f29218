package org.hearsay.present.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hearsay.present.view.PoolView;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class KmlExportTest {

  /// The order of a feature's parts in the schema of KML 2.2 (OGC 07-147r2, section 9.1).
  private static final List<String> ORDER =
      List.of(
          "name", "description", "TimeSpan", "styleUrl", "ExtendedData", "Point", "MultiGeometry");

  static Document read(PoolView pool) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    String text = KmlExport.lines(pool).collect(Collectors.joining("\n"));
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }

  private static List<Element> all(Document kml, String tag) {
    var found = new ArrayList<Element>();
    var nodes = kml.getElementsByTagNameNS("http://www.opengis.net/kml/2.2", tag);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  private static List<String> children(Element element) {
    var names = new ArrayList<String>();
    for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        names.add(child.getLocalName());
      }
    }
    return names;
  }

  @Test
  void aPlacemarkHasItsPartsInTheOrderOfTheNorm() throws Exception {
    for (Element placemark : all(read(GeoJsonExportTest.pool()), "Placemark")) {
      var places = children(placemark).stream().map(ORDER::indexOf).toList();

      assertThat(places).doesNotContain(-1).isSorted().doesNotHaveDuplicates();
      assertThat(children(placemark)).contains("name", "styleUrl", "ExtendedData");
    }
  }

  @Test
  void everyStyleThatIsUsedIsThereAndEveryIdIsItsOwn() throws Exception {
    var kml = read(GeoJsonExportTest.pool());
    var styles = all(kml, "Style").stream().map(one -> "#" + one.getAttribute("id")).toList();
    var ids = all(kml, "Placemark").stream().map(one -> one.getAttribute("id")).toList();

    assertThat(all(kml, "styleUrl"))
        .extracting(Element::getTextContent)
        .isSubsetOf(styles)
        .contains("#disputed");
    assertThat(ids).hasSize(6).doesNotHaveDuplicates();
  }

  @Test
  void ringsAreClosedAndWhatIsNoPointHasNoGeometry() throws Exception {
    var kml = read(GeoJsonExportTest.pool());

    assertThat(all(kml, "LinearRing"))
        .isNotEmpty()
        .allSatisfy(
            ring -> {
              var corners = List.of(ring.getTextContent().strip().split("\\s+"));
              assertThat(corners).hasSizeGreaterThan(3);
              assertThat(corners.getFirst()).isEqualTo(corners.getLast());
            });
    assertThat(all(kml, "Placemark"))
        .filteredOn(one -> one.getTextContent().contains("a country, which is no point"))
        .singleElement()
        .satisfies(one -> assertThat(children(one)).doesNotContain("Point", "MultiGeometry"));
    assertThat(all(kml, "begin").getFirst().getTextContent()).isEqualTo("2016-05-03");
  }

  @Test
  void theFileSaysWhoseDataItHolds() throws Exception {
    assertThat(all(read(GeoJsonExportTest.pool()), "description").getFirst().getTextContent())
        .contains("GeoNames", "CC BY 4.0", "Natural Earth");
  }
}
