package org.hearsay.link.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.link.name.PrintedName;
import org.hearsay.rules.Lexicon;

/// What a firm is before the law, which its name may end with or not: "Halden Water Co" is the
/// Halden Water Company, unless some report tells two of them apart.
final class LegalForms {

  /// Of a shorter name the form is what names it: "the Virginia Company".
  private static final int LEAST_WORDS = 2;

  private final Lexicon forms;

  LegalForms(Lexicon forms) {
    this.forms = forms;
  }

  /// The words of a name without its form.
  List<String> without(PrintedName name) {
    var words = name.words();
    boolean ends = words.size() > LEAST_WORDS && !form(name).isEmpty();
    return ends ? words.subList(0, words.size() - 1) : words;
  }

  /// "company" for "Co" and "Company"; empty where none is printed.
  private String form(PrintedName name) {
    return forms.find(name.last()).map(Lexicon.Entry::value).orElse("");
  }

  /// Names that are one but for their forms: all together, or those of each form by themselves
  /// where one report prints two.
  Collection<List<Integer>> apart(List<Integer> alike, List<NameUse> uses) {
    Map<Integer, String> inReport = new HashMap<>();
    Map<String, List<Integer>> byForm = new LinkedHashMap<>();
    boolean two = false;
    for (int use : alike) {
      String form = form(uses.get(use).name);
      byForm.computeIfAbsent(form, any -> new ArrayList<>()).add(use);
      String other = form.isEmpty() ? null : inReport.put(uses.get(use).report, form);
      two |= other != null && !other.equals(form);
    }
    return two ? byForm.values() : List.of(alike);
  }
}
