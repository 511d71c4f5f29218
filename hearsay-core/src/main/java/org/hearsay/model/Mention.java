package org.hearsay.model;

import java.util.List;
import java.util.Optional;

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
  /// ("Moscow said").
  enum Use {
    NAME,
    DEMONYM,
    METONYM
  }

  /// A name: "Muammar Qaddafi", PERSON.
  record Named(Span span, Kind kind, Because because) implements Mention {}

  /// A place, put where it is as far as the report allows: "Sirte" → a spot in Libya. `runnersUp`
  /// are the readings that were weighed and lost, best first.
  record Placed(Span span, Use use, Where where, List<Where> runnersUp, Because because)
      implements Mention {
    public Placed {
      runnersUp = List.copyOf(runnersUp);
    }
  }

  /// A time: "On Dec. 9" → 2016-12-09.
  ///
  /// @param basis how the value was reckoned, in plain words: "as written", "year nearest to
  /// publication, 2016-12-12"
  /// @param alternatives the other readings where the words leave a choice, best first
  record Dated(Span span, When when, String basis, List<Alternative> alternatives, Because because)
      implements Mention {
    public Dated {
      alternatives = List.copyOf(alternatives);
    }

    /// Whether it is counted from a day of publication that nobody states: to be shown, and never
    /// to be held against anything.
    public boolean countedFromWorkedOut() {
      return basis.startsWith(Published.COUNTED);
    }

    /// Another reading of the same words, and how it was reckoned.
    public record Alternative(When when, String basis) {}
  }

  /// An amount: "4,000 kilometers" → 4,000,000 metres.
  record Measured(Span span, Amount amount, Because because) implements Mention {}

  /// A short form the report itself explains: "AQAP" stands for "Al Qaeda in the Arabian
  /// Peninsula".
  record Alias(Span span, Span standsFor, Because because) implements Mention {}

  /// Words that stand for somebody or something that other words of the report name or describe:
  /// "he", "the commander", "chief executive of Tidewrack" beside "Brandt Quayle".
  ///
  /// @param to the words they stand for, in text order: one, or several for "they" and "the two
  /// diplomats"; none where the report leaves it open
  record Reference(Span span, How how, List<Span> to, Because because) implements Mention {
    public Reference {
      to = List.copyOf(to);
    }

    /// How words point at others.
    public enum How {
      /// "he", "they"
      PRONOUN,
      /// a role, an office or a kind that stands alone: "the commander", "the company"
      ROLE,
      /// a role or office that stands beside the name: "Commander" in "Commander Reis"
      BESIDE,
      /// a short form that the report explains: "CSH"
      SHORT,
      /// a role, an office or a kind that neither speaks nor acts, or points at nothing told
      // before:
      /// "her son", "the rebel chief"; it tells who is who, and nothing of who speaks
      ASIDE
    }
  }

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

  /// One thing a clause says, with a value to hold against other reports: "The wreck lies at a
  /// depth of 310 metres" → of the wreck, lie, depth.
  ///
  /// @param span the words of the value, which are another mention's too: an amount, a time, a
  /// place; or a name
  /// @param of what it is said of; a pronoun stands for what it points at
  /// @param with the clause's other part: what is found, raised, fought
  /// @param act the verb, one word for all that tell the same: "sink" for "went down"
  /// @param role what of the thing the value is: "depth", "worth", "cannon", "name"; empty for the
  /// time and place of the act itself
  /// @param negated whether the clause denies it
  record Fact(
      Span span, Thing of, Thing with, Act act, String role, boolean negated, Because because)
      implements Mention {

    /// What a clause says that is done or is so.
    ///
    /// @param verb one dictionary form for all verbs that tell the same
    /// @param kind what the lexicon knows of such acts
    public record Act(String verb, Kind kind) {
      /// What can be told from an act's time, place and number.
      public enum Kind {
        /// happens to a thing once and ends it: "sink", "die"
        END,
        /// happens to a thing once: "be born", "be founded"
        ONCE,
        /// somebody notices: the thing noticed matters, not who did
        NOTICE,
        /// is somewhere, has something
        BE,
        /// is done to many: "kill", "arrest"
        BEFALL,
        /// shows that it goes on: "sail", "be afloat", "live"
        LIVE,
        /// anything else
        OTHER
      }
    }
  }

  /// What a report says that is held against the map, the calendar, or what other reports say of
  /// the same person.
  sealed interface Statement extends Mention {}

  /// What a report says of whether two names are of one person or body: "Joram Tesk, also known as
  /// Abu Salim", "a man said to be Joram Tesk".
  ///
  /// @param span all the words that say it, both names among them
  record Identity(Span span, Span one, Span other, Says says, Because because)
      implements Statement {
    /// What it says.
    public enum Says {
      /// one under two names: "alias", "better known as", "renamed"
      SAME,
      /// perhaps one, on somebody's word or somebody's doubt: "claims to be", "may be", "is not"
      DISPUTED,
      /// two: "no relation to", "the brother of"
      DIFFERENT
    }
  }

  /// That a place lies somewhere: "Viana do Castelo, north of A Guarda".
  ///
  /// @param span the whole statement
  /// @param place the words of the place that is said to lie there
  /// @param subject what those words mean
  /// @param said where the report puts it: a [Where.Offset] for "40 km north of", a
  /// [Where.Between], a [Where.Part] for "in eastern Libya", a [Where.Spot] for "in the province
  /// of Anbar"; a
  /// [Where.OneOf] where the words leave open from where they count
  /// @param distance the distance stated, in metres
  /// @param manner how that distance, or that direction, is to be taken
  /// @param lie how the place really lies in the land that `said` names, where the gazetteer tells
  record Located(
      Span span,
      Span place,
      Where.Spot subject,
      Where said,
      Optional<Amount> distance,
      Manner manner,
      Optional<Lie> lie,
      Because because)
      implements Statement {
    /// How a distance is to be taken.
    public enum Manner {
      /// as the crow flies, or by some way
      PLAIN,
      /// by road, rail or river: longer than the crow flies
      TRAVELLED,
      /// not far: "near", "just outside"
      NEAR
    }
  }

  /// A way made in a stated time: "drove the 900 km from Kharkiv to Lviv in two hours".
  ///
  /// @param ends from where and to where, where both are named; else empty
  /// @param distance the distance stated, in metres
  /// @param seconds the longest the stated time may be taken to mean
  /// @param manner how, in the report's words: "drove"
  /// @param fastest the most metres a second that this manner allows over hours
  record Travelled(
      Span span,
      List<Where.Spot> ends,
      Optional<Amount> distance,
      double seconds,
      String manner,
      double fastest,
      Because because)
      implements Statement {
    public Travelled {
      ends = List.copyOf(ends);
    }
  }

  /// Something in a person's life with its time: "Abu Musab al-Zarqawi, the al-Qaida leader in Iraq
  /// in 2003-2007".
  ///
  /// @param person the words that name the person
  /// @param role the office or role the words give the person, empty where they give none
  /// @param when empty where no time is stated ("the late")
  record Milestone(
      Span span, Span person, Event event, String role, Optional<When> when, Because because)
      implements Statement {
    /// What happened.
    public enum Event {
      BORN,
      DIED,
      /// died by violence; `role` is what the person was then
      KILLED,
      /// held the role all through `when`
      HELD,
      /// did something, alive
      ACTED
    }
  }

  /// A time that cannot be as the words put it: "31 June", "Friday 11 November 1702".
  ///
  /// @param truth what the calendar says: "June has 30 days"
  record Misdated(Span span, Fault fault, String truth, Because because) implements Statement {
    /// What is wrong with it.
    public enum Fault {
      /// a day no calendar has
      IMPOSSIBLE_DATE,
      /// a weekday the date did not fall on
      WEEKDAY,
      /// an end before its beginning, a past that is to come, years that do not add up
      ORDER
    }
  }
}
