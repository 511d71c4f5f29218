package org.hearsay.recognise.refer.line;

import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// Tells what a name is of: what the tagger of names took it for, unless the words in and around
/// it tell better. A title makes a person of whatever it stands before; "the Danes" are many; no
/// person is "the BoG", nor anybody in capitals at the end.
public final class ReadNatures {

  private static final int TITLES = 4;

  private final Lexicon titles;
  private final Lexicon peoples;

  public ReadNatures(Knowledge knowledge) {
    titles = knowledge.lexicon("honorifics");
    peoples = knowledge.lexicon("demonyms");
  }

  /// @param person whether words beside it say what person it is
  public Nature of(Line line, Phrase.Name name, boolean person) {
    int from = name.from();
    boolean titled = title(line, from - 1) || title(line, from) && name.to() - from > 1;
    if (titled || person) {
      return Nature.person(sex(line, name));
    }
    boolean the = line.norm(from - 1).equals("the") || line.norm(from).equals("the");
    boolean body = the || body(line, name);
    return switch (name.named().kind()) {
      case PERSON ->
          people(line, name.to() - 1)
              ? Nature.people()
              : body ? Nature.body(false) : Nature.person(Sex.OPEN);
      case NORP -> Nature.people();
      case ORGANISATION, PLACE, MISC -> Nature.body(!body && !people(line, name.to() - 1));
    };
  }

  /// The first word of a name with the titles before it.
  public int start(Line line, Phrase.Name name) {
    int from = name.from();
    while (from > 0 && name.from() - from < TITLES && title(line, from - 1)) {
      from--;
    }
    return from;
  }

  /// "Smt. Asha Rele", "Dato' Seri Dr Farid".
  private Sex sex(Line line, Phrase.Name name) {
    var sex = Sex.OPEN;
    for (int at = start(line, name); at < name.to(); at++) {
      sex =
          title(line, at) ? sex.or(Sex.of(titles.find(bare(line, at)).orElseThrow().value())) : sex;
    }
    return sex;
  }

  private boolean title(Line line, int at) {
    String word = bare(line, at);
    return !word.isEmpty()
        && titles.contains(word)
        && Character.isUpperCase(line.tokens.get(at).word().charAt(0));
  }

  private static String bare(Line line, int at) {
    String word = line.norm(at);
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  private boolean people(Line line, int at) {
    return line.norm(at).endsWith("s") && peoples.contains(line.norm(at));
  }

  /// Whether the name itself says that it is a body's: "NDC", "Ports Agency".
  private boolean body(Line line, Phrase.Name name) {
    String last = line.tokens.get(name.to() - 1).word();
    boolean capitals =
        name.to() - name.from() == 1
            && last.length() > 1
            && Character.isUpperCase(last.charAt(last.length() - 1));
    return capitals
        || line.noun(name.to() - 1).filter(noun -> noun.kind() == Kind.GROUP).isPresent();
  }
}
