package org.hearsay.link.entity;

import java.util.List;
import org.hearsay.link.name.Agreement;
import org.hearsay.link.name.ReadName;
import org.hearsay.link.name.RolePhrase;
import org.hearsay.link.name.SameSound;
import org.hearsay.model.Gist;
import org.hearsay.model.Judgements;
import org.hearsay.model.Link;
import org.hearsay.rules.Knowledge;

/// Who is who: people and bodies under all that they are called.
///
/// What the user judged comes first, then what reports say themselves; then names are put together
/// within each report, then across reports. Where two could be meant, they stay apart.
public final class SameEntity {

  private final Knowledge knowledge;

  public SameEntity(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// Entities in the order in which reports first name them.
  public List<Link> match(List<Gist> gists, Judgements judgements) {
    var read = new ReadName(knowledge);
    var sound = new SameSound();
    var collected = new CollectUses(read, sound, gists);
    var uses = collected.uses();
    var told = new Told(read, collected, gists, judgements);
    var agreement = new Agreement(knowledge, sound);
    var apartness = told.apartness();
    var joined = new Joined(uses, agreement, apartness);
    var company = new Company(gists, read);
    told.join(joined);
    var full = new JoinFullNames(knowledge, uses, joined, agreement, sound, company);
    new JoinPeople(knowledge, uses, joined, full, sound).join();
    var lands = new Lands(knowledge.lexicon("demonyms"), gists);
    new JoinBodies(knowledge, uses, joined, company, lands).join();
    var phrases = new RolePhrase(knowledge, read, lands::named);
    var found = new CollectRoles(collected, phrases, gists).roles();
    var fit = new FitRoles(knowledge, uses, joined, company, phrases, gists);
    var roles = new JoinRoles(uses, found, phrases, fit);
    var links = new DrawLinks(uses, joined, apartness, gists, roles, phrases).links();
    return List.copyOf(new UserJudged(judgements, read::compared, links).marked());
  }
}
