package org.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.hearsay.model.Span;
import org.hearsay.read.clean.Content;
import org.hearsay.read.clean.Furniture;
import org.hearsay.read.html.ReadPage;
import org.hearsay.read.markdown.ReadMarkdown;
import org.hearsay.read.text.ReadText;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every word of a cleaned text leads back to the same word in the raw file, whatever tags,
/// entities and white space stand in and around it.
final class OffsetsTest {

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final List<String> WORDS =
      List.of(
          "ship",
          "R&amp;D",
          "caf&eacute;",
          "&#x1F6A2;",
          "🚢🌊",
          "ναυάγιο",
          "סירה",
          "مركب",
          "said",
          "&quot;safe&quot;",
          "a&nbsp;b",
          "fish&ampchips",
          "5&lt;6",
          "na\u00efve",
          "1\u00ad2",
          "Q&A",
          "&unknown;",
          "don&rsquo;t",
          "&#8211;",
          "x&#0;y");
  private static final List<String> OPEN =
      List.of("<b>", "<i>", "<a href='x?a=1&amp;b=2'>", "<span class=s>");
  private static final List<String> CLOSE = List.of("</b>", "</i>", "</a>", "</span>");

  private final Furniture furniture = Furniture.standard();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void everyWordOfAPageLeadsBackToItself(long seed) {
    var random = new Random(seed);
    String raw = page(random);

    verify(raw, new ReadPage(furniture).read(raw).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void everyWordOfATextLeadsBackToItself(long seed) {
    String raw = text(new Random(seed));
    var content = new ReadText(furniture).read(raw).orElseThrow();

    for (var word : words(content.text())) {
      String source = content.cleaned().raw(word).of(raw);
      assertThat(source.replaceAll("[\u00ad\u200b]", "")).isEqualTo(word.of(content.text()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Ferry **late**\n\nThe *captain* of the [old ferry](https://a.example/x_y) said so.",
        "> The `engine` stopped &amp; the crew ~~left~~ stayed.\n\n- one *thing*\n- __two__ things",
        "| Ship | Crew |\n|---|---|\n| *Ana* | 12 &lt; 20 |\n"
      })
  void everyWordOfMarkdownLeadsBackToItself(String raw) {
    var content = new ReadMarkdown(furniture).read(raw).orElseThrow();

    for (var word : words(content.text())) {
      String source = content.cleaned().raw(word).of(raw);
      String plain =
          Parser.unescapeEntities(source, false).replaceAll("[*_`~\\[\\]]|\\([^)]*\\)", "");
      assertThat(plain).isEqualTo(word.of(content.text()));
    }
  }

  private static void verify(String raw, Content content) {
    assertThat(content.text()).isNotBlank();
    for (var word : words(content.text())) {
      String source = content.cleaned().raw(word).of(raw);
      String plain =
          Parser.unescapeEntities(source.replaceAll("<[^<>]*>", ""), false)
              .replaceAll("[\u00ad\u200b]", "")
              .replace('\u00a0', ' ');
      assertThat(plain).as("%s in %s", word, raw).isEqualTo(word.of(content.text()));
    }
  }

  private static List<Span> words(String text) {
    var spans = new ArrayList<Span>();
    var found = WORD.matcher(text);
    while (found.find()) {
      spans.add(new Span(found.start(), found.end()));
    }
    assertThat(spans).isNotEmpty();
    return spans;
  }

  private static String page(Random random) {
    var page =
        new StringBuilder(
            "<!DOCTYPE html>\r\n<html><head><title>Ship &amp; crew safe | The Lantern</title></head><body>");
    page.append(
        "<nav><ul><li><a href=/>Home</a><li><a href=/n>News</a></ul></nav><article><h1>Ship &amp; crew safe</h1>");
    for (int i = 0; i < 4 + random.nextInt(5); i++) {
      page.append(random.nextBoolean() ? "<p>" : "<div>\n")
          .append(sentence(random))
          .append(random.nextBoolean() ? "</p>" : "</div>");
    }
    return page.append("<table><tr><td>")
        .append(sentence(random))
        .append("<td>")
        .append(sentence(random))
        .append("</table></article>")
        .toString();
  }

  private static String sentence(Random random) {
    var sentence = new StringBuilder();
    for (int i = 0; i < 15 + random.nextInt(20); i++) {
      int tag = random.nextInt(OPEN.size() * 4);
      String word = WORDS.get(random.nextInt(WORDS.size()));
      int cut =
          random.nextInt(12) == 0 && Character.isLetter(word.charAt(0)) && !word.contains("&")
              ? 1
              : 0;
      sentence.append(tag < OPEN.size() ? OPEN.get(tag) : "");
      sentence.append(word, 0, cut).append(cut > 0 ? "<wbr>" : "").append(word.substring(cut));
      sentence.append(tag < OPEN.size() ? CLOSE.get(tag) : "");
      sentence.append(
          List.of(" ", "\n  ", "\r\n", " \t ", "<br>", " <!-- x --> ").get(random.nextInt(6)));
    }
    return sentence.append("was the end of it.").toString();
  }

  private static String text(Random random) {
    var text = new StringBuilder("Ship and crew safe\r\n\r\n");
    for (int i = 0; i < 200; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size())));
      text.append(List.of(" ", "  ", "\n", "\r\n\r\n", ". ", " \u200b").get(random.nextInt(6)));
    }
    return text.toString();
  }
}
