package org.hearsay.read.clean;

import java.util.ArrayList;
import java.util.List;

/// Joins strands end to end.
public final class StrandBuilder {

  private final List<Strand> parts = new ArrayList<>();
  private int length;

  public StrandBuilder add(Strand part) {
    if (part.length() > 0) {
      parts.add(part);
      length += part.length();
    }
    return this;
  }

  public boolean isEmpty() {
    return length == 0;
  }

  public Strand done() {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    var text = new StringBuilder(length);
    var from = new int[length];
    var to = new int[length];
    for (var part : parts) {
      System.arraycopy(part.from(), 0, from, text.length(), part.length());
      System.arraycopy(part.to(), 0, to, text.length(), part.length());
      text.append(part.text());
    }
    return new Strand(text.toString(), from, to);
  }
}
