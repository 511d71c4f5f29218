package org.hearsay.recognise.gazetteer;

/// The sections of a gazetteer pack, in their order in the file (format: this package's
/// documentation).
public enum GazetteerSection {
  KEY_INDEX,
  KEYS,
  NAME_INDEX,
  NAMES,
  PREFIX,
  NUMBER,
  LATITUDE,
  LONGITUDE,
  CODE,
  REGION,
  POPULATION,
  RADIUS,
  REGION_NAMES,
  CODE_NAMES,
  PREFIX_NAMES,
  OUTLINE_INDEX,
  OUTLINES,
  REGION_STARTS,
  REGION_ENTRIES,
  ABOUT,
  SOUND_INDEX,
  SOUNDS,
  SOUND_COUNT;

  /// First bytes of every pack; the line ends betray a transfer that changed them.
  public static final long MAGIC = 0x485347415A0D0A1AL;

  public static final int VERSION = 3;

  /// Where the section table begins; the checksum covers everything from [#CHECKED_FROM] on.
  public static final int TABLE = 32;

  public static final int CHECKED_FROM = 16;

  /// Keys or names in one front-coded block.
  public static final int BLOCK = 16;

  /// Full scale of a 24-bit coordinate.
  public static final double SCALE = 8_388_607.0;
}
