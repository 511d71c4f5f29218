package org.hearsay.recognise.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.model.Where;
import org.hearsay.rules.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Places by spellings that their sources lack: each within 100 km of the place meant, among the
/// first three.
final class PressSpellingsTest {

  private static final Gazetteer GAZETTEER =
      Gazetteer.of(Packs.bundled().mapped("gazetteer"), "gazetteer");

  private record Spelling(String written, String meant, boolean seen) {}

  @Test
  void spellingsInViewAreFound() throws IOException {
    assertThat(missed(true)).isEmpty();
  }

  @Test
  void spellingsNotInViewAreFound() throws IOException {
    assertThat(missed(false)).hasSizeLessThanOrEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "aaaa", "Xyzzyqqk", "العربية", "…", "12 34"})
  void whatIsNoNameIsNotFound(String written) {
    assertThat(GAZETTEER.alike(written)).isEmpty();
  }

  @Test
  void hitsAreFewAndOfQualityThree() {
    assertThat(GAZETTEER.alike("Hasakeh Falluja")).hasSizeLessThanOrEqualTo(6);
    assertThat(GAZETTEER.alike("Ingushetia")).isNotEmpty().allMatch(hit -> hit.quality() == 3);
  }

  private static List<String> missed(boolean seen) throws IOException {
    var missed = new ArrayList<String>();
    for (var spelling : spellings()) {
      if (spelling.seen() == seen && !isFound(spelling)) {
        missed.add(spelling.written());
      }
    }
    return missed;
  }

  private static boolean isFound(Spelling spelling) {
    var known = GAZETTEER.find(spelling.written());
    var hits = known.isEmpty() ? GAZETTEER.alike(spelling.written()) : known;
    var meant = GAZETTEER.find(spelling.meant()).getFirst();
    return hits.stream()
        .limit(3)
        .anyMatch(hit -> point(hit.entry()).metresTo(point(meant.entry())) < 100_000);
  }

  private static Where.Point point(int entry) {
    return new Where.Point(GAZETTEER.latitude(entry), GAZETTEER.longitude(entry));
  }

  private static List<Spelling> spellings() throws IOException {
    try (var stream = PressSpellingsTest.class.getResourceAsStream("press-spellings.tsv")) {
      var bytes = Objects.requireNonNull(stream).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(column -> new Spelling(column[0], column[1], column[2].equals("yes")))
          .toList();
    }
  }
}
