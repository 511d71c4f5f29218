package org.hearsay.read.decode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Knows files that are not text by their first bytes.
final class FileTypes {

  /// The first bytes of a type, and its name.
  private record Magic(byte[] bytes, int at, String name) {
    boolean startsOf(byte[] file) {
      if (file.length < at + bytes.length) {
        return false;
      }
      for (int i = 0; i < bytes.length; i++) {
        if (file[at + i] != bytes[i]) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Magic> MAGICS =
      List.of(
          magic("%PDF-", "a PDF document"),
          magic("PK\u0003\u0004", "a ZIP archive, or an office document"),
          magic("\u00d0\u00cf\u0011\u00e0", "an old office document"),
          magic("\u0089PNG", "a PNG picture"),
          magic("\u00ff\u00d8\u00ff", "a JPEG picture"),
          magic("GIF8", "a GIF picture"),
          magic("II*\0", "a TIFF picture"),
          magic("MM\0*", "a TIFF picture"),
          magic("\u001f\u008b", "a gzip archive"),
          magic("BZh", "a bzip2 archive"),
          magic("\u00fd7zXZ", "an xz archive"),
          magic("7z\u00bc\u00af", "a 7-Zip archive"),
          magic("Rar!", "a RAR archive"),
          magic("SQLite format 3", "an SQLite database"),
          magic("\u007fELF", "a program"),
          magic("\u00ca\u00fe\u00ba\u00be", "a Java class"),
          magic("OggS", "an Ogg recording"),
          magic("ID3", "an MP3 recording"),
          magic("%!PS", "a PostScript document"),
          magic("WARC/", "a web archive (WARC)"),
          new Magic("ftyp".getBytes(StandardCharsets.ISO_8859_1), 4, "a film"),
          new Magic("WEBP".getBytes(StandardCharsets.ISO_8859_1), 8, "a WebP picture"),
          new Magic("WAVE".getBytes(StandardCharsets.ISO_8859_1), 8, "a WAVE recording"));

  private FileTypes() {}

  private static Magic magic(String bytes, String name) {
    return new Magic(bytes.getBytes(StandardCharsets.ISO_8859_1), 0, name);
  }

  static Optional<String> of(byte[] file) {
    return MAGICS.stream().filter(magic -> magic.startsOf(file)).map(Magic::name).findFirst();
  }
}
