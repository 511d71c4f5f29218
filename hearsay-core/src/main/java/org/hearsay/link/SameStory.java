package org.hearsay.link;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.model.Claim;
import org.hearsay.model.Gist;
import org.hearsay.model.Judgements;
import org.hearsay.model.Link;
import org.hearsay.model.Mention;
import org.hearsay.model.Thing;

/// Reports that tell of one story: those that share names which few others have.
///
/// Each report, in the order given, joins the story whose names are most like its own (cosine of
/// weights that fall with the share of all reports a name stands in), if it is like enough and they
/// share two names at least; else it begins a story.
final class SameStory implements Matcher {

  private static final String RULE = "link/same-story";
  private static final int LETTERS = 4;

  /// A name is never taken for commoner than if the pool had this many reports: in a pool on one
  /// story every name of the story is everywhere.
  private static final double LEAST_POOL = 300;

  @Override
  public List<Link> match(List<Gist> gists, Judgements judgements) {
    var names = gists.stream().map(SameStory::names).toList();
    Map<String, Integer> reports = new TreeMap<>();
    names.forEach(some -> some.forEach(name -> reports.merge(name, 1, Integer::sum)));
    double pool = Math.max(LEAST_POOL, gists.size());
    var stories = new Stories();
    for (int i = 0; i < gists.size(); i++) {
      Map<String, Double> weights = new TreeMap<>();
      names
          .get(i)
          .forEach(name -> weights.put(name, Math.log(pool / reports.getOrDefault(name, 1))));
      stories.add(i, new NameWeights(weights));
    }
    stories.merge();
    return stories.members().stream()
        .filter(members -> members.size() > 1)
        .map(members -> link(members.stream().map(gists::get).toList()))
        .toList();
  }

  private static Link link(List<Gist> gists) {
    String id = gists.getFirst().report().sha256();
    return new Link.SameStory(
        "story-" + id.substring(0, Math.min(8, id.length())),
        gists.stream().map(Gist::report).toList(),
        RULE);
  }

  /// The names a report prints, those of places and of the things it tells of.
  private static TreeSet<String> names(Gist gist) {
    var names = new TreeSet<String>();
    gist.names().forEach(name -> addWords(name.evidence().quote(), names));
    for (Claim claim : gist.claims()) {
      for (Mention mention : claim.mentions()) {
        if (mention instanceof Mention.Fact fact) {
          add(fact.of(), names);
          add(fact.with(), names);
        }
      }
    }
    var outlet = new TreeSet<String>();
    addWords(gist.imprint().outlet(), outlet);
    names.removeAll(outlet);
    return names;
  }

  private static void add(Thing thing, TreeSet<String> names) {
    thing.names().forEach(name -> addWords(name, names));
    thing.qualities().stream()
        .filter(word -> word.contains(" "))
        .forEach(name -> addWords(name, names));
  }

  /// The longer words of a name, without accents: "Tidewrack Explorations" and "Tidewrack" share
  /// one.
  private static void addWords(String name, Set<String> words) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    for (String word : plain.split("[^\\p{L}\\p{N}]+")) {
      if (word.length() >= LETTERS) {
        words.add(word);
      }
    }
  }
}
