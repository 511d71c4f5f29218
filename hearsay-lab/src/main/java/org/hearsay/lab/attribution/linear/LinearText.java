package org.hearsay.lab.attribution.linear;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.attribute.line.Quotes;
import org.hearsay.attribute.line.Words;
import org.hearsay.attribute.tag.Role;
import org.hearsay.attribute.tag.RoleTags;
import org.hearsay.model.Passage;
import org.hearsay.model.Token;

/// All words of a report in one row, each as the numbers that features are made of.
final class LinearText {

  /// First word of each passage, and the end.
  final List<Integer> passages = new ArrayList<>();

  final int size;
  final int[] word;
  final int[] lemma;

  /// Its class, from 1.
  final int[] pos;

  /// What the word lists say of it; 0 where none has it.
  final int[] kinds;

  /// How it is written.
  final int[] look;

  /// Whether the word lists know it as a verb by which something is told.
  final boolean[] tells;

  /// What the rules say of it, one number for all roles.
  final int[] rule;

  /// 0 outside quotation marks, 1 at the first, 2 at the last, 3 inside.
  final int[] quote;

  /// Words since the quotation began, and to its end.
  final int[] quoteFrom;

  final int[] quoteTo;

  /// First word of the sentence a word stands in, and its end.
  final int[] from;

  final int[] to;

  LinearText(List<Passage> all, RoleTags rules, WordLists lists) {
    var words = Words.of(all, zone -> true);
    size = words.size();
    word = new int[size];
    lemma = new int[size];
    pos = new int[size];
    kinds = new int[size];
    look = new int[size];
    tells = new boolean[size];
    rule = new int[size];
    quote = new int[size];
    quoteFrom = new int[size];
    quoteTo = new int[size];
    from = new int[size];
    to = new int[size];
    words(words, lists);
    ruled(rules);
    bounds(words);
    quotes(new Quotes(words));
  }

  private void words(Words words, WordLists lists) {
    Map<String, Integer> known = new HashMap<>();
    Map<String, Boolean> telling = new HashMap<>();
    for (int at = 0; at < size; at++) {
      var token = words.token(at);
      word[at] = token.norm().hashCode();
      lemma[at] = token.lemma().hashCode();
      pos[at] = token.tag().ordinal() + 1;
      kinds[at] = known.computeIfAbsent(token.lemma(), lists::kinds);
      tells[at] = telling.computeIfAbsent(token.lemma(), lists::tells);
      look[at] = look(token);
    }
  }

  private static int look(Token token) {
    String written = token.word();
    char first = written.charAt(0);
    if (Character.isUpperCase(first)) {
      return written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT)) ? 2 : 1;
    }
    return Character.isLetter(first) ? 3 : Character.isDigit(first) ? 4 : 5;
  }

  private void ruled(RoleTags rules) {
    for (int at = 0; at < size; at++) {
      for (var role : Role.values()) {
        rule[at] = rule[at] * RoleTags.TAGS + rules.tag(role, at);
      }
    }
  }

  private void bounds(Words words) {
    int last = -1;
    for (int s = 0; s < words.sentences().size(); s++) {
      if (words.passageOf(s) != last) {
        passages.add(words.first(s));
        last = words.passageOf(s);
      }
      for (int at = words.first(s); at < words.to(s); at++) {
        from[at] = words.first(s);
        to[at] = words.to(s);
      }
    }
    passages.add(size);
  }

  private void quotes(Quotes quotes) {
    for (var one : quotes.all()) {
      for (int at = one.from(); at < one.to(); at++) {
        quote[at] = at == one.from() ? 1 : at == one.to() - 1 ? 2 : 3;
        quoteFrom[at] = at - one.from();
        quoteTo[at] = one.to() - at;
      }
    }
  }
}
