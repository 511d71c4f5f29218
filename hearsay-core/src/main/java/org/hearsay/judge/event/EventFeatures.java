package org.hearsay.judge.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// What the learned scorer looks at when it judges whether an event happened: the event word, the
/// words around it, the verbs, modals and denials that govern it, and the kind of sentence.
///
/// In "Ministers did not plan to resign" the event "resign" has among others the features
/// `gov=plan_to`, `govneg=plan_to` and `aux=to`.
public final class EventFeatures {

  private static final int WINDOW = 3;
  private static final int FARTHEST = 25;

  private final Lexicon probability;
  private final Lexicon links;

  public EventFeatures(Knowledge knowledge) {
    probability = knowledge.lexicon("probability");
    links = knowledge.lexicon("clause-links");
  }

  /// The features of the event word at token `at`, in a fixed order; some may come twice.
  public List<String> of(Sentence sentence, int at) {
    var features = new ArrayList<String>(96);
    features.add("bias");
    var tokens = sentence.tokens();
    word(tokens, at, features::add);
    around(tokens, at, features::add);
    String aux = group(tokens, at, features);
    governors(tokens, at, aux, features);
    clause(sentence, at, features);
    sentence(tokens, at, features::add);
    return features;
  }

  private static void word(List<Token> tokens, int at, Consumer<String> add) {
    var token = tokens.get(at);
    add.accept("w=" + token.norm());
    add.accept("l=" + token.lemma());
    add.accept("t=" + token.tag());
    add.accept("lt=" + token.lemma() + token.tag());
    add.accept("s=" + form(token));
    String norm = token.norm();
    add.accept("s3=" + norm.substring(Math.max(0, norm.length() - 3)));
    add.accept("s4=" + norm.substring(Math.max(0, norm.length() - 4)));
  }

  /// Tense and mood by the shape of the word: `ing`, `ed`, `s` or `base`, with its word class.
  private static String form(Token token) {
    String norm = token.norm();
    String shape =
        norm.equals(token.lemma())
            ? "base"
            : norm.endsWith("ing")
                ? "ing"
                : norm.endsWith("s") ? "s" : norm.endsWith("ed") ? "ed" : "other";
    return shape + token.tag();
  }

  private static void around(List<Token> tokens, int at, Consumer<String> add) {
    for (int d = -WINDOW; d <= WINDOW; d++) {
      if (d != 0) {
        add.accept("w" + d + "=" + norm(tokens, at + d));
        add.accept("t" + d + "=" + tag(tokens, at + d));
      }
    }
    String tag = tag(tokens, at);
    String form = form(tokens.get(at));
    add.accept("b-=" + norm(tokens, at - 1) + "/" + form);
    add.accept("b--=" + norm(tokens, at - 2) + "/" + norm(tokens, at - 1));
    add.accept("b--f=" + norm(tokens, at - 2) + "/" + norm(tokens, at - 1) + "/" + form);
    add.accept("b+=" + form + "/" + norm(tokens, at + 1));
    add.accept("b++=" + norm(tokens, at + 1) + "/" + norm(tokens, at + 2));
    add.accept("tt=" + tag(tokens, at - 2) + tag(tokens, at - 1) + tag + tag(tokens, at + 1));
    add.accept("lw-=" + tokens.get(at).lemma() + "/" + norm(tokens, at - 1));
    add.accept("lw+=" + tokens.get(at).lemma() + "/" + norm(tokens, at + 1));
    for (int d = 1; d <= 6; d++) {
      add.accept("in-=" + norm(tokens, at - d));
      add.accept("in+=" + norm(tokens, at + d));
    }
  }

  /// The auxiliaries, adverbs and particles directly before the event, such as `will_not_have`.
  private static String group(List<Token> tokens, int at, List<String> features) {
    var words = new ArrayList<String>();
    int i = at - 1;
    while (i >= 0
        && words.size() < 5
        && (tokens.get(i).is(PartOfSpeech.AUX, PartOfSpeech.PART, PartOfSpeech.ADV)
            || isNot(tokens.get(i)))) {
      if (!tokens.get(i).is(PartOfSpeech.ADV) || isNot(tokens.get(i))) {
        words.add(0, isNot(tokens.get(i)) ? "not" : tokens.get(i).norm());
      }
      features.add("group=" + tokens.get(i).norm());
      i--;
    }
    String aux = String.join("_", words);
    features.add("aux=" + aux);
    features.add("auxs=" + aux + "/" + form(tokens.get(at)));
    features.add("auxl=" + aux + "/" + tokens.get(at).lemma());
    features.add("before=" + norm(tokens, i) + "/" + aux);
    features.add("beforet=" + tag(tokens, i) + "/" + aux + "/" + form(tokens.get(at)));
    return aux;
  }

  /// The verbs before the event within its sentence, nearest first, with the link word between.
  private void governors(List<Token> tokens, int at, String aux, List<String> features) {
    String link = "";
    int rank = 0;
    for (int i = at - 1; i >= Math.max(0, at - FARTHEST) && rank < 3; i--) {
      var token = tokens.get(i);
      String norm = token.norm();
      if (isLink(norm)) {
        link = link.isEmpty() ? norm : link;
      } else if (token.is(PartOfSpeech.VERB) || (token.is(PartOfSpeech.ADJ) && link.equals("to"))) {
        governor(tokens, i, link, rank, aux, features);
        link = "";
        rank++;
      }
    }
  }

  private static void governor(
      List<Token> tokens, int i, String link, int rank, String aux, List<String> features) {
    var token = tokens.get(i);
    String name = token.lemma() + "_" + link;
    features.add("gov" + rank + "=" + name);
    features.add("gov" + rank + "f=" + name + form(token));
    features.add("gov" + rank + "aux=" + name + "/" + aux);
    features.add("govlink" + rank + "=" + link + "/" + form(token));
    for (int j = Math.max(0, i - 4); j < i; j++) {
      var before = tokens.get(j);
      if (isNot(before)) {
        features.add("govneg" + rank + "=" + name);
        features.add("govneg" + rank + "l=" + link);
      } else if (before.is(PartOfSpeech.AUX)) {
        features.add("govaux" + rank + "=" + before.norm());
        features.add("govauxl" + rank + "=" + before.norm() + "/" + link);
      }
    }
  }

  private static boolean isLink(String norm) {
    return switch (norm) {
      case "to",
          "that",
          "if",
          "whether",
          "for",
          "of",
          "by",
          "from",
          "and",
          "or",
          "but",
          ",",
          ":",
          "who",
          "which",
          "in",
          "because",
          "when",
          "as",
          "so",
          "before",
          "after",
          "without",
          "what",
          "how",
          "why",
          "where" ->
          true;
      default -> false;
    };
  }

  /// Denials, modals and clause openers between the last clause boundary and the event.
  private void clause(Sentence sentence, int at, List<String> features) {
    var tokens = sentence.tokens();
    boolean inside = true;
    String form = form(tokens.get(at));
    String modal = "";
    String subject = "";
    for (int i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
      var token = tokens.get(i);
      String norm = token.norm();
      inside &=
          !norm.equals(",") && !norm.equals(";") && !norm.equals("and") && !norm.equals("but");
      String where = inside ? (at - i <= 4 ? "near" : "clause") : "far";
      if (isNot(token) || isNo(norm)) {
        features.add("neg" + where);
        features.add("neg" + where + "=" + form);
        features.add("negw" + where + "=" + norm);
      }
      if (isModal(norm)) {
        features.add("modal" + where + "=" + norm);
        modal = modal.isEmpty() ? norm + where : modal;
      }
      if (links.find(token).isPresent()) {
        features.add("open" + where + "=" + norm);
        features.add("openform" + where + "=" + norm + form);
      }
      if (probability.find(token).isPresent()) {
        features.add("hedge" + where + "=" + norm);
        features.add("hedge" + where);
      }
      if (token.is(PartOfSpeech.PRON) && subject.isEmpty()) {
        subject = norm;
      }
    }
    features.add("modal=" + modal + "/" + form);
    features.add("subject=" + subject);
    features.add("subjectform=" + subject + "/" + form);
    for (int i = at + 1; i < Math.min(tokens.size(), at + 5); i++) {
      if (isNo(tokens.get(i).norm()) || isNot(tokens.get(i))) {
        features.add("negafter=" + tokens.get(i).norm());
      }
      if (tokens.get(i).is(PartOfSpeech.VERB)) {
        features.add("verbafter=" + tokens.get(i).lemma());
      }
    }
  }

  private static boolean isNot(Token token) {
    String norm = token.norm();
    return norm.equals("not")
        || norm.equals("never")
        || norm.equals("cannot")
        || norm.endsWith("n't")
        || norm.equals("nt");
  }

  private static boolean isNo(String norm) {
    return switch (norm) {
      case "no", "nobody", "nothing", "none", "neither", "nor", "without", "hardly", "nowhere" ->
          true;
      default -> false;
    };
  }

  private static boolean isModal(String norm) {
    return switch (norm) {
      case "will",
          "would",
          "can",
          "could",
          "may",
          "might",
          "must",
          "should",
          "shall",
          "'ll",
          "'d",
          "ought",
          "wo",
          "ca" ->
          true;
      default -> false;
    };
  }

  private static void sentence(List<Token> tokens, int at, Consumer<String> add) {
    int size = tokens.size();
    String last = tokens.get(size - 1).norm();
    add.accept("end=" + last);
    add.accept("endform=" + last + form(tokens.get(at)));
    add.accept("first=" + tokens.getFirst().norm());
    add.accept("firstform=" + tokens.getFirst().norm() + form(tokens.get(at)));
    add.accept("length=" + Math.min(6, size / 6));
    add.accept("place=" + (at == 0 ? "first" : at < 3 ? "early" : at > size - 4 ? "late" : "mid"));
    boolean question = last.equals("?");
    boolean quoted = false;
    for (int i = 0; i < Math.min(size, 80); i++) {
      quoted |= tokens.get(i).norm().equals("\"") || tokens.get(i).norm().equals("``");
      question |= i > at && tokens.get(i).norm().equals("?");
    }
    add.accept("question=" + question + form(tokens.get(at)));
    add.accept("quoted=" + quoted);
    if (at == 0 || !tokens.get(at - 1).is(PartOfSpeech.AUX, PartOfSpeech.PRON)) {
      add.accept("bare=" + form(tokens.get(at)) + tag(tokens, at - 1));
    }
  }

  private static String norm(List<Token> tokens, int i) {
    return i < 0 ? "^" : i >= tokens.size() ? "$" : tokens.get(i).norm();
  }

  private static String tag(List<Token> tokens, int i) {
    return i < 0 ? "^" : i >= tokens.size() ? "$" : tokens.get(i).tag().name();
  }
}
