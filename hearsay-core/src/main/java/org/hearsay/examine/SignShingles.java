package org.hearsay.examine;

import java.util.List;
import java.util.stream.LongStream;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.model.Signature;
import org.hearsay.model.Token;
import org.hearsay.model.Zone;

/// Hashes every run of five words of a report's body, marks and case apart: headlines, captions and
/// furniture change with the outlet, the body is what is copied.
final class SignShingles implements Signer {

  /// Words in a run: long enough that two writers seldom meet by chance.
  static final int RUN = 5;

  @Override
  public Signature sign(Report report, List<Passage> passages) {
    var words = LongStream.builder();
    for (var passage : passages) {
      if (passage.zone() == Zone.BODY) {
        passage
            .sentences()
            .forEach(sentence -> sentence.tokens().forEach(token -> add(token, words)));
      }
    }
    return new Signature(runs(words.build().toArray()));
  }

  private static void add(Token token, LongStream.Builder words) {
    if (token.tag() != PartOfSpeech.PUNCT) {
      words.add(hash(token.norm()));
    }
  }

  private static long[] runs(long[] words) {
    int count = Math.max(0, words.length - RUN + 1);
    var runs = new long[count];
    for (int i = 0; i < count; i++) {
      long run = 17;
      for (int k = i; k < i + RUN; k++) {
        run = mix(run ^ words[k]) * 31;
      }
      runs[i] = run;
    }
    return java.util.Arrays.stream(runs).sorted().distinct().toArray();
  }

  /// FNV-1a over the word's letters.
  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /// The finishing step of SplitMix64, so that near hashes lie far apart.
  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
