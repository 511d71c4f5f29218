package org.hearsay.link.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Because;
import org.hearsay.model.Evidence;
import org.hearsay.model.Gist;
import org.hearsay.model.Imprint;
import org.hearsay.model.Mention.Identity;
import org.hearsay.model.Mention.Kind;
import org.hearsay.model.Mention.Reference.How;
import org.hearsay.model.Origin;
import org.hearsay.model.Published;
import org.hearsay.model.ReportId;
import org.hearsay.model.Signature;
import org.hearsay.model.Span;

/// The names of one report, written one after another.
final class Printed {

  private final String file;
  private final ReportId id;
  private final List<Gist.Name> names = new ArrayList<>();
  private final List<Gist.Reference> references = new ArrayList<>();
  private final List<Gist.Told> told = new ArrayList<>();
  private final Map<String, Evidence> named = new HashMap<>();
  private final Map<String, Evidence> last = new HashMap<>();
  private int at;

  private Printed(String file) {
    this.file = file;
    id = ReportId.of(file, "");
  }

  static Printed in(String file) {
    return new Printed(file);
  }

  Printed people(String... printed) {
    for (String name : printed) {
      names.add(new Gist.Name(name(name), Kind.PERSON));
    }
    return this;
  }

  /// "Mrs" before "Quillon".
  Printed titled(String title, String name) {
    names.add(new Gist.Name(name(name), Kind.PERSON, title));
    return this;
  }

  Printed bodies(String... printed) {
    for (String name : printed) {
      names.add(new Gist.Name(name(name), Kind.ORGANISATION));
    }
    return this;
  }

  Printed as(Kind kind, String name) {
    names.add(new Gist.Name(name(name), kind));
    return this;
  }

  /// `words` stand for the last thing printed as `name`; for nothing that is told if it is empty.
  Printed refers(How how, String words, String name) {
    var to = name.isEmpty() ? List.<Evidence>of() : List.of(find(name));
    var reference = words(words);
    last.put(words, reference);
    references.add(new Gist.Reference(reference, how, to));
    return this;
  }

  Printed says(Identity.Says says, String one, String words, String other) {
    var evidence = words(one + words + other);
    var because = new Because("test", evidence.span());
    var identity =
        new Identity(evidence.span(), find(one).span(), find(other).span(), says, because);
    told.add(new Gist.Told(1, evidence, identity));
    return this;
  }

  /// The last of this name, or else the last words that stand for somebody.
  private Evidence find(String name) {
    var found = Optional.ofNullable(named.get(name)).or(() -> Optional.ofNullable(last.get(name)));
    return found.orElseGet(() -> words(name));
  }

  private Evidence name(String printed) {
    var words = words(printed);
    named.put(printed, words);
    return words;
  }

  private Evidence words(String words) {
    var span = new Span(at, at + words.length());
    at = span.end() + 2;
    return new Evidence(id, span, words);
  }

  ReportId id() {
    return id;
  }

  Gist gist() {
    return new Gist(
        id,
        new Origin.LocalFile(file, ""),
        new Imprint(file, Optional.empty(), "", Published.NOT_STATED),
        new Signature(new long[0]),
        names,
        references,
        told,
        List.of());
  }
}
