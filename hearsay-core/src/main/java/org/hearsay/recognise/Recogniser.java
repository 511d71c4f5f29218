package org.hearsay.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.model.Coverage;
import org.hearsay.model.Mention;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.recognise.alias.AliasFinder;
import org.hearsay.recognise.alias.CrossReferenceFinder;
import org.hearsay.recognise.alias.OtherNameFinder;
import org.hearsay.recognise.calendar.MisdateFinder;
import org.hearsay.recognise.fact.FactFinder;
import org.hearsay.recognise.name.NameFinder;
import org.hearsay.recognise.person.MilestoneFinder;
import org.hearsay.recognise.place.PlaceFinder;
import org.hearsay.recognise.quantity.QuantityFinder;
import org.hearsay.recognise.refer.ReferenceFinder;
import org.hearsay.recognise.time.TimeFinder;
import org.hearsay.rules.Ahead;
import org.hearsay.rules.ByLanguage;
import org.hearsay.rules.Knowledge;

/// Finds what a report names: who, where, when, how much.
@FunctionalInterface
public interface Recogniser {

  /// Mentions in text order; mentions of different kinds may overlap ("Benghazi" is a name and a
  /// place).
  ///
  /// @param coverage what is known of the report's outlet
  List<Mention> recognise(Report report, List<Passage> passages, Coverage coverage);

  /// What the outlets of `reports` usually write of, by outlet, as far as these tell: to be learned
  /// before they are read; nothing unless a recogniser learns.
  ///
  /// @param cut a report into passages
  default Map<String, Coverage> survey(
      Iterable<Report> reports, Function<Report, List<Passage>> cut) {
    return Map.of();
  }

  /// All finders, one after another.
  static Recogniser of(Knowledge knowledge) {
    var learned = Ahead.of(() -> NameFinder.of(knowledge));
    var places = PlaceFinder.of(knowledge);
    var times = new ByLanguage<>(knowledge, TimeFinder::of);
    var misdates = MisdateFinder.of(knowledge);
    var amounts = QuantityFinder.of(knowledge);
    var aliases = new AliasFinder();
    var otherNames = OtherNameFinder.of(knowledge);
    var facts = FactFinder.of(knowledge);
    var milestones = MilestoneFinder.of(knowledge);
    var references = ReferenceFinder.of(knowledge);
    var crossReferences = CrossReferenceFinder.of(knowledge);
    var names = learned.get();
    return new Recogniser() {
      @Override
      public Map<String, Coverage> survey(
          Iterable<Report> reports, Function<Report, List<Passage>> cut) {
        return places.survey(reports, cut);
      }

      @Override
      public List<Mention> recognise(Report report, List<Passage> passages, Coverage coverage) {
        var named = names.find(report, passages);
        var mentions = new ArrayList<Mention>(named);
        mentions.addAll(places.find(report, passages, named, coverage));
        var dated = times.of(report).find(report, passages);
        mentions.addAll(dated);
        mentions.addAll(misdates.find(report, passages, dated));
        mentions.addAll(amounts.find(report, passages));
        mentions.addAll(aliases.find(report, passages));
        mentions.addAll(otherNames.find(passages, named));
        mentions.addAll(references.find(report, passages, named));
        mentions.addAll(crossReferences.find(report, passages));
        mentions.addAll(facts.find(passages, List.copyOf(mentions)));
        mentions.addAll(milestones.find(report, passages, List.copyOf(mentions)));
        mentions.sort(Comparator.comparing(Mention::span));
        return mentions;
      }
    };
  }
}
