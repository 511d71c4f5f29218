package org.hearsay.attribute.tag;

import java.util.List;
import org.hearsay.model.Span;

/// One attribution as spans alone: who, by which words, tells what.
///
/// @param source empty where nobody is named
/// @param content in pieces where source or cue stand between
public record Telling(List<Span> source, List<Span> cue, List<Span> content) {

  public Telling {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
