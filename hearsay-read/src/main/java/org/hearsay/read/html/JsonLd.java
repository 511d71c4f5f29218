package org.hearsay.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page says of itself in schema.org terms (`<script type="application/ld+json">`), be
/// it the outermost thing, one of a list, or one of a `@graph`.
///
/// @param published as written, e.g. "2022-05-04T10:00:00Z"; empty where not stated, as are the
///     others
record JsonLd(
    String headline, List<String> authors, String publisher, String published, String modified) {

  private static final JsonLd NONE = new JsonLd("", List.of(), "", "", "");
  private static final int MOST_NODES = 5000;
  private static final Set<String> ARTICLES =
      Set.of(
          "Article",
          "NewsArticle",
          "BlogPosting",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "OpinionNewsArticle",
          "BackgroundNewsArticle",
          "ReviewNewsArticle",
          "Report",
          "LiveBlogPosting",
          "TechArticle",
          "ScholarlyArticle",
          "SocialMediaPosting",
          "PressRelease",
          "Recipe",
          "WebPage",
          "ItemPage");

  static JsonLd of(Document page) {
    var best = NONE;
    for (var script : page.select("script[type=application/ld+json]")) {
      for (var thing : things(script.data())) {
        var read = read(thing);
        boolean article = !type(thing).equals("WebPage") && !type(thing).equals("ItemPage");
        if (best == NONE || (article && best.headline.isEmpty())) {
          best = read.orElse(best);
        }
      }
    }
    return best;
  }

  /// Every article in the script's object, wherever it is nested.
  private static List<JsonNode> things(String script) {
    var found = new ArrayList<JsonNode>();
    var open = new ArrayDeque<JsonNode>();
    try {
      open.add(JsonMapper.shared().readTree(script));
    } catch (JacksonException broken) {
      return found;
    }
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      var node = open.poll();
      if (ARTICLES.contains(type(node))) {
        found.add(node);
      }
      for (var child : node) {
        if (child.isContainer()) {
          open.add(child);
        }
      }
    }
    return found;
  }

  private static String type(JsonNode node) {
    var type = node.path("@type");
    return type.isArray() ? text(type.path(0)) : text(type);
  }

  private static Optional<JsonLd> read(JsonNode thing) {
    String published = text(thing.path("datePublished"));
    String headline = text(thing.path("headline"));
    return published.isEmpty() && headline.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new JsonLd(
                headline,
                names(thing.path("author")),
                String.join("", names(thing.path("publisher")).stream().limit(1).toList()),
                published,
                text(thing.path("dateModified"))));
  }

  private static List<String> names(JsonNode node) {
    var names = new ArrayList<String>();
    for (var one : node.isArray() ? node : List.of(node)) {
      String name = one.isObject() ? text(one.path("name")) : text(one);
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  private static String text(JsonNode node) {
    return node.isString()
        ? org.jsoup.parser.Parser.unescapeEntities(node.stringValue(), false).strip()
        : "";
  }
}
