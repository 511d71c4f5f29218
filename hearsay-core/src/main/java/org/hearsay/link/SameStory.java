package org.hearsay.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
  private static final double ALIKE = 0.2;
  private static final int SHARED = 3;
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
      stories.add(i, weights);
    }
    stories.merge();
    return stories.members.stream()
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

  /// Stories in the making.
  private static final class Stories {
    final List<List<Integer>> members = new ArrayList<>();
    private final List<Map<String, Double>> sums = new ArrayList<>();
    private final Map<String, TreeSet<Integer>> holders = new LinkedHashMap<>();

    void add(int report, Map<String, Double> weights) {
      int story = best(weights, members.size());
      if (story < 0) {
        story = members.size();
        members.add(new ArrayList<>());
        sums.add(new TreeMap<>());
      }
      members.get(story).add(report);
      for (var weight : weights.entrySet()) {
        sums.get(story).merge(weight.getKey(), weight.getValue(), Double::sum);
        holders.computeIfAbsent(weight.getKey(), key -> new TreeSet<>()).add(story);
      }
    }

    /// Puts stories together that turned out alike, the later to the earlier.
    void merge() {
      for (int i = members.size() - 1; i > 0; i--) {
        var weights = sums.get(i);
        int story = best(weights, i);
        if (story >= 0) {
          members.get(story).addAll(members.get(i));
          members.get(story).sort(null);
          members.get(i).clear();
          for (var weight : weights.entrySet()) {
            sums.get(story).merge(weight.getKey(), weight.getValue(), Double::sum);
            holders.computeIfAbsent(weight.getKey(), key -> new TreeSet<>()).add(story);
          }
        }
      }
    }

    private int best(Map<String, Double> weights, int before) {
      Map<Integer, Integer> shared = new TreeMap<>();
      weights
          .keySet()
          .forEach(
              name ->
                  holders
                      .getOrDefault(name, new TreeSet<>())
                      .forEach(story -> shared.merge(story, 1, Integer::sum)));
      int best = -1;
      double alike = ALIKE;
      for (var story : shared.entrySet()) {
        boolean near = story.getKey() < before && story.getValue() >= SHARED;
        double cosine = near ? cosine(weights, sums.get(story.getKey())) : 0;
        if (cosine > alike) {
          best = story.getKey();
          alike = cosine;
        }
      }
      return best;
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
      double sum = 0;
      for (var weight : one.entrySet()) {
        sum += weight.getValue() * other.getOrDefault(weight.getKey(), 0.0);
      }
      return sum == 0 ? 0 : sum / Math.sqrt(square(one) * square(other));
    }

    private static double square(Map<String, Double> weights) {
      return weights.values().stream().mapToDouble(weight -> weight * weight).sum();
    }
  }
}
