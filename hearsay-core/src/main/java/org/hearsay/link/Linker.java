package org.hearsay.link;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.link.answer.Answers;
import org.hearsay.link.entity.SameEntity;
import org.hearsay.model.Gist;
import org.hearsay.model.Judgements;
import org.hearsay.model.Link;
import org.hearsay.rules.Knowledge;

/// Finds what is one thing across reports.
@FunctionalInterface
public interface Linker {

  List<Link> link(List<Gist> gists, Judgements judgements);

  /// Links people and organisations, places, stories, events, and comments with what they are on,
  /// by their wording; what the user judged stands. The matchers know nothing of each other and run
  /// side by side.
  static Linker of(Knowledge knowledge) {
    List<Matcher> matchers =
        List.of(
            new SameEntity(knowledge)::match,
            new SamePlace(),
            new SameStory(),
            new SameEvent(knowledge));
    var answers = new Answers(knowledge);
    return (gists, judgements) -> {
      var links =
          new ArrayList<>(
              matchers.parallelStream()
                  .flatMap(matcher -> matcher.match(gists, judgements).stream())
                  .toList());
      links.addAll(answers.of(gists, List.copyOf(links)));
      return links;
    };
  }

  /// Links people and organisations alone, which takes little time.
  static Linker ofEntities(Knowledge knowledge) {
    return new SameEntity(knowledge)::match;
  }
}
