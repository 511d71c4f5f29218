package org.hearsay.present.page;

import gg.jte.TemplateOutput;

/// Collects a page and takes their power from the marks that steer a screen unseen: every mark that
/// turns the direction of writing, and every control code, is written as one visible character, so
/// that no offset changes. All that reaches the page passes here.
final class PlainOutput implements TemplateOutput {

  /// Stands for such a mark; every font has it.
  static final char MARK = '¤';

  private final StringBuilder page = new StringBuilder(1 << 16);

  @Override
  public void writeContent(String words) {
    for (int i = 0; i < words.length(); i++) {
      page.append(plain(words, i));
    }
  }

  @Override
  public void writeContent(String words, int from, int to) {
    writeContent(words.substring(from, to));
  }

  @Override
  public void writeBinaryContent(byte[] bytes) {
    throw new UnsupportedOperationException("templates are text here");
  }

  private static char plain(String words, int at) {
    char c = words.charAt(at);
    if (c < ' ') {
      return c == '\n' || c == '\t' ? c : MARK;
    } else if (c < 0x7f) {
      return c;
    }
    return turnsWriting(c) || (c >= 0x7f && c < 0xa0) ? MARK : paired(words, at) ? c : '\ufffd';
  }

  private static boolean turnsWriting(char c) {
    return c == '\u061c'
        || c == '\u200e'
        || c == '\u200f'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069');
  }

  /// False for half a character, which no file can hold.
  private static boolean paired(String words, int at) {
    char c = words.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < words.length() && Character.isLowSurrogate(words.charAt(at + 1));
    }
    return !Character.isLowSurrogate(c)
        || (at > 0 && Character.isHighSurrogate(words.charAt(at - 1)));
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
