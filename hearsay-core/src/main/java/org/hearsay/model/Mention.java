package org.hearsay.model;

import java.util.List;

/// A stretch of a report that names somebody, somewhere, some time or some amount.
public sealed interface Mention {

  Span span();

  Because because();

  /// Kinds of names.
  enum Kind {
    PERSON,
    ORGANISATION,
    PLACE,
    /// nationalities, religious and political groups: "Kurdish", "Sunni"
    NORP,
    MISC
  }

  /// How a place name is used: as itself, as an adjective ("Libyan"), or for an institution
  // ("Moscow said").
  enum Use {
    NAME,
    DEMONYM,
    METONYM
  }

  /// A name: "Muammar Qaddafi", PERSON.
  record Named(Span span, Kind kind, Because because) implements Mention {}

  /// A place, put where it is as far as the report allows: "Sirte" → a spot in Libya. `runnersUp`
  // are
  /// the readings that were weighed and lost, best first.
  record Placed(Span span, Use use, Where where, List<Where> runnersUp, Because because)
      implements Mention {
    public Placed {
      runnersUp = List.copyOf(runnersUp);
    }
  }

  /// A time: "On Dec. 9" → 2016-12-09. `alternatives` are other readings, best first.
  record Dated(Span span, When when, List<When> alternatives, Because because) implements Mention {
    public Dated {
      alternatives = List.copyOf(alternatives);
    }
  }

  /// An amount: "4,000 kilometers" → 4,000,000 metres.
  record Measured(Span span, Amount amount, Because because) implements Mention {}

  /// A short form the report itself explains: "AQAP" stands for "Al Qaeda in the Arabian
  // Peninsula".
  record Alias(Span span, Span standsFor, Because because) implements Mention {}

  /// A pointer to something beside the text: "(See attached map)", "(See previous article)".
  record CrossReference(Span span, Target target, Because because) implements Mention {
    /// What is pointed at.
    public enum Target {
      ARTICLE,
      MAP,
      PICTURE,
      DOCUMENT
    }
  }
}
