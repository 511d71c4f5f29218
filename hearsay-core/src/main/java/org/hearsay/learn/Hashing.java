package org.hearsay.learn;

/// Puts feature names into a fixed number of slots (Weinberger et al. 2009, Feature Hashing for
/// Large Scale Multitask Learning): no dictionary has to be shipped or looked up.
final class Hashing {

  private Hashing() {}

  /// FNV-1a over the letters of `feature`, finished by a mixing step; the slot is below `slots`,
  /// which must be a power of two.
  static int slot(String feature, int slots) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < feature.length(); i++) {
      hash = (hash ^ feature.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    hash *= 0x9e3779b97f4a7c15L;
    return (int) (hash >>> 33) & (slots - 1);
  }
}
