package org.hearsay.read.html;

import java.util.List;
import org.hearsay.read.clean.Strand;
import org.jsoup.nodes.Element;

/// One paragraph, heading, list item, cell or caption of a page.
///
/// @param holder the nearest block element around its text
/// @param text folded, never empty
/// @param linked how many of its letters stand in links
/// @param junk the elements around it that look like no part of a report, outermost first
record Block(Element holder, Strand text, int linked, List<Element> junk) {

  private static final double LETTERS_A_WORD = 6;

  /// Length in words; in scripts without blanks, in stretches of six letters.
  double size() {
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.text().charAt(i) == ' ' ? 1 : 0;
    }
    return Math.max(words, Math.min(text.length() / LETTERS_A_WORD, words * 4.0));
  }

  /// The share of its letters in links, 0–1.
  double linkShare() {
    return Math.min(1, (double) linked / text.length());
  }

  boolean isHeading() {
    String tag = holder.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  boolean isParagraph() {
    String tag = holder.normalName();
    return tag.equals("p") || tag.equals("blockquote") || tag.equals("pre");
  }

  /// Whether it ends as a sentence does.
  boolean isSentence() {
    for (int i = text.length() - 1; i >= 0; i--) {
      char letter = text.text().charAt(i);
      if (".!?…。！？:".indexOf(letter) >= 0) {
        return true;
      }
      if (Character.isLetterOrDigit(letter)) {
        return false;
      }
    }
    return false;
  }

  /// What it counts for and against the element around it being the report.
  double value() {
    double size = size();
    if (isHeading()) {
      return 0;
    }
    if (linkShare() > 0.5) {
      return -(2 + size * 0.3);
    }
    if (size >= 12 || (size >= 4 && isSentence())) {
      return size * (1 - linkShare());
    }
    return isParagraph() ? 0 : -2;
  }

  boolean isGood() {
    return value() > 0;
  }
}
