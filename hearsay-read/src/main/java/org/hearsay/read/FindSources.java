package org.hearsay.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Problem;
import org.hearsay.model.Skipped;
import org.hearsay.read.decode.Decoded;
import org.hearsay.read.decode.Decoder;

/// Walks the paths a user named. Hidden files and Hearsay's own dossiers are passed over.
final class FindSources {

  private final List<Source> sources = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final Map<String, Integer> taken = new HashMap<>();
  private Sidecar given = Sidecar.NONE;

  Found find(List<Path> paths) {
    for (var path : paths) {
      if (Files.isDirectory(path)) {
        walk(path);
      } else if (Files.isRegularFile(path)) {
        take(path, unix(path));
        readSidecar(path.resolveSibling(Sidecar.NAME), unix(path.resolveSibling(Sidecar.NAME)));
      } else if (Files.exists(path)) {
        skip(unix(path), Problem.UNSUPPORTED_TYPE, "expected a file or a folder, found a device");
      } else if (Files.isSymbolicLink(path)) {
        skip(unix(path), brokenLink(path));
      } else {
        skip(unix(path), Problem.NOT_FOUND, "expected a file or folder, found nothing there");
      }
    }
    sources.sort(Comparator.comparing(Source::path));
    skipped.sort(Comparator.comparing(Skipped::path));
    return new Found(sources, skipped, given);
  }

  private void walk(Path root) {
    try {
      Files.walkFileTree(
          root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Walk(root));
    } catch (IOException unreadable) {
      skip(unix(root), Problem.UNREADABLE, Messages.of(unreadable));
    }
  }

  private void take(Path file, String path) {
    int times = taken.merge(path, 1, Integer::sum);
    String name = times == 1 ? path : unix(file);
    if (sources.stream().noneMatch(source -> times > 1 && source.path().equals(name))) {
      sources.add(new Source(file, name));
    }
  }

  private void readSidecar(Path file, String path) {
    if (!Files.isRegularFile(file)) {
      return;
    }
    try {
      switch (Decoder.decode(Files.readAllBytes(file))) {
        case Decoded.Letters letters -> {
          var folder = file.toAbsolutePath().getParent();
          var read = new SidecarFile(folder == null ? file : folder, path).read(letters.text());
          given = given.plus(read.sidecar());
          read.skipped().stream().filter(line -> !skipped.contains(line)).forEach(skipped::add);
        }
        case Decoded.Refused refused ->
            skip(path, Problem.SIDECAR, "expected comma-separated text; it " + refused.detail());
      }
    } catch (IOException unreadable) {
      skip(path, Problem.UNREADABLE, Messages.of(unreadable));
    }
  }

  private void skip(String path, Problem problem, String detail) {
    skip(path, new Skipped(path, problem, detail));
  }

  private void skip(String path, Skipped what) {
    skipped.add(new Skipped(path, what.problem(), what.detail()));
  }

  private static Skipped brokenLink(Path link) {
    return isLoop(link)
        ? new Skipped(unix(link), Problem.LINK_LOOP, "a link that leads back to itself")
        : new Skipped(unix(link), Problem.UNREADABLE, "a link to a file that is not there");
  }

  /// Follows links one by one until one comes up again.
  private static boolean isLoop(Path link) {
    var seen = new HashSet<Path>();
    var at = link.toAbsolutePath().normalize();
    try {
      while (Files.isSymbolicLink(at)) {
        if (!seen.add(at)) {
          return true;
        }
        at = at.resolveSibling(Files.readSymbolicLink(at)).normalize();
      }
    } catch (IOException unreadable) {
      return false;
    }
    return false;
  }

  static String unix(Path path) {
    return path.toString().replace('\\', '/');
  }

  private final class Walk implements FileVisitor<Path> {
    private final Path root;

    Walk(Path root) {
      this.root = root;
    }

    private String name(Path file) {
      String name = unix(root.relativize(file));
      return name.isEmpty() ? unix(root) : name;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folder.equals(root) && isHidden(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      readSidecar(folder.resolve(Sidecar.NAME), name(folder.resolve(Sidecar.NAME)));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isHidden(file) || isOurs(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isRegularFile()) {
        take(file, name(file));
      } else if (attributes.isSymbolicLink()) {
        skip(name(file), brokenLink(file));
      } else {
        skip(name(file), Problem.UNSUPPORTED_TYPE, "expected a file, found a device or pipe");
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      switch (failure) {
        case FileSystemLoopException loop ->
            skip(name(file), Problem.LINK_LOOP, "leads back to a folder above it; not followed");
        case AccessDeniedException denied ->
            skip(name(file), Problem.UNREADABLE, "no permission to open it");
        case NoSuchFileException gone ->
            skip(name(file), Problem.UNREADABLE, "it was there and is gone");
        default -> skip(name(file), Problem.UNREADABLE, Messages.of(failure));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(
        Path folder, @org.jspecify.annotations.Nullable IOException failure) {
      if (failure != null) {
        skip(name(folder), Problem.UNREADABLE, Messages.of(failure));
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path file) {
      var name = file.getFileName();
      return name != null && name.toString().startsWith(".");
    }

    private static boolean isOurs(Path file) {
      String name = String.valueOf(file.getFileName());
      return name.equals(Sidecar.NAME) || name.contains(".hearsay");
    }
  }
}
