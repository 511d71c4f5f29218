package org.hearsay.cli.people;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.cli.dossier.Pool;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.present.people.EntitySheets;
import org.hearsay.present.people.FindEntity;
import org.hearsay.store.StoredJudgement;

/// The claims on somebody's word.
public final class ClaimsBy {

  private ClaimsBy() {}

  /// Their numbers.
  ///
  /// @param name as the user writes it
  /// @throws UsageException where nobody is called so, or several are
  public static List<Integer> of(Pool pool, List<StoredJudgement> judgements, String name) {
    var view = pool.whoIsWho(pool.readings(), judgements);
    var sheets = new EntitySheets(view);
    var find = new FindEntity(sheets.who().all());
    var found = find.find(name, view);
    if (found.isEmpty()) {
      var near = find.near(FindEntity.Asked.of(name).words());
      throw new UsageException(
          "expected a person or organisation of this dossier, found \""
              + name
              + "\""
              + (near.isEmpty()
                  ? "; 'hearsay people' and 'hearsay organisations' list all"
                  : "; nearly so: " + PrintEntity.quoted(near)));
    }
    if (found.size() > 1) {
      throw new UsageException(
          "\""
              + name
              + "\" may be any of "
              + found.stream()
                  .limit(10)
                  .map(one -> PrintEntity.shown(one.name()) + " (" + one.id() + ")")
                  .collect(Collectors.joining(", "))
              + (found.size() > 10 ? " and " + (found.size() - 10) + " more" : "")
              + "; say which by id");
    }
    return sheets.sheet(found.getFirst()).says().stream()
        .map(claim -> Integer.parseInt(claim.claim().substring(1)))
        .toList();
  }
}
