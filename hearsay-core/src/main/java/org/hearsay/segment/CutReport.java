package org.hearsay.segment;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.learn.PosTagger;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.rules.ByLanguage;
import org.hearsay.rules.Knowledge;

/// The segmenter: paragraphs, then tokens, then sentences, then word classes and lemmas, then
/// zones.
final class CutReport implements Segmenter {

  private final ByLanguage<Cut> cuts;
  private final TagSentence tagger;
  private final MarkZones zones;

  CutReport(Knowledge knowledge, PosTagger tagger) {
    this.cuts = new ByLanguage<>(knowledge, Cut::of);
    this.tagger = TagSentence.of(knowledge, tagger);
    this.zones = new MarkZones(knowledge.lexicon("note-lines"));
  }

  /// How a language is cut into words and sentences.
  private record Cut(Tokeniser tokeniser, SentenceSplitter splitter) {
    static Cut of(Knowledge knowledge) {
      var abbreviations = knowledge.lexicon("abbreviations");
      return new Cut(
          Tokeniser.of(knowledge),
          new SentenceSplitter(abbreviations, knowledge.lexicon("sentence-starters")));
    }
  }

  @Override
  public List<Passage> segment(Report report) {
    var passages = new ArrayList<Passage>();
    var cut = cuts.of(report);
    int number = 1;
    for (var paragraph : Paragraphs.of(report.text())) {
      var sentences = sentences(cut, report.text(), paragraph, number);
      number += sentences.size();
      passages.add(
          new Passage(paragraph, zones.zone(report, passages, paragraph, sentences), sentences));
    }
    return passages;
  }

  private List<Sentence> sentences(Cut cut, String text, Span paragraph, int firstNumber) {
    var tokens = cut.tokeniser().cut(text, paragraph.start(), paragraph.end());
    var sentences = new ArrayList<Sentence>();
    int start = 0;
    for (int end : cut.splitter().ends(text, tokens)) {
      var words = tagger.tag(text, tokens.subList(start, end));
      sentences.add(
          new Sentence(
              firstNumber + sentences.size(),
              new Span(tokens.get(start).start(), tokens.get(end - 1).end()),
              words));
      start = end;
    }
    return sentences;
  }
}
