package org.hearsay.recognise.dating;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.Because;

/// What other reports of a run tell of the day of one that states none.
///
/// @param row the row of the lexicon `dating-odds` by which its days lie to these
/// @param days one, or several of which any may be near
/// @param says in plain words: "it names The Level, which wrote on 2022-10-31"
public record Hint(Because because, String says, String row, List<LocalDate> days) {

  public Hint {
    days = List.copyOf(days);
  }
}
