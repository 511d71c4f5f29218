package org.hearsay.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.hearsay.link.answer.Answers;
import org.hearsay.link.entity.SameEntity;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Gist;
import org.hearsay.model.Judgements;
import org.hearsay.model.Link;
import org.hearsay.rules.Knowledge;

/// Finds what is one thing across reports.
@FunctionalInterface
public interface Linker {

  List<Link> link(List<Gist> gists, Judgements judgements);

  /// Links people and organisations, places, stories, events, and comments with what they are on,
  /// by their wording; what the user judged stands.
  static Linker of(Knowledge knowledge) {
    List<Matcher> matchers =
        List.of(
            new SameEntity(knowledge)::match,
            new SamePlace(),
            new SameStory(),
            new SameEvent(knowledge));
    var answers = new Answers(knowledge);
    return (gists, judgements) -> {
      var links = new ArrayList<Link>();
      matchers.forEach(matcher -> links.addAll(matcher.match(gists, judgements)));
      links.addAll(comments(knowledge, answers, gists, List.copyOf(links)));
      return links;
    };
  }

  /// What is weighed as an answer; where nothing is likely enough, what shares nearly all its
  // words.
  private static List<Link> comments(
      Knowledge knowledge, Answers answers, List<Gist> gists, List<Link> links) {
    var comments = new ArrayList<>(answers.of(gists, links));
    var answering = new HashSet<ClaimId>();
    for (var link : comments) {
      if (link instanceof Link.Comments comment) {
        answering.add(comment.by());
      }
    }
    for (var link : CommentsAcross.of(knowledge, gists, links)) {
      if (link instanceof Link.Comments comment && !answering.contains(comment.by())) {
        comments.add(comment);
      }
    }
    return comments;
  }

  /// Links people and organisations alone, which takes little time.
  static Linker ofEntities(Knowledge knowledge) {
    return new SameEntity(knowledge)::match;
  }
}
