package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Holds the sizes of the house: what is larger has more than one idea in it.
class SizeBudgetTest {

  private static final List<Method> METHODS = new ArrayList<>();
  private static final List<Source> SOURCES = new ArrayList<>();

  private record Method(String name, int lines) {}

  private record Source(Path path, int lines) {}

  @BeforeAll
  static void measure() throws IOException {
    var root = Path.of("").toAbsolutePath().getParent();
    List<Path> files;
    try (Stream<Path> all = Files.walk(root, 20)) {
      files =
          all.filter(file -> file.toString().endsWith(".java"))
              .filter(
                  file ->
                      root.relativize(file).toString().matches("hearsay-[a-z]+.src.main.java.*"))
              .sorted()
              .toList();
    }
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      var trees = Trees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        var lines = unit.getLineMap();
        SOURCES.add(
            new Source(
                Path.of(unit.getSourceFile().toUri()),
                unit.getSourceFile().getCharContent(true).toString().split("\n", -1).length));
        new MethodLengths(unit, lines, trees).scan(unit, null);
      }
    }
  }

  private static final class MethodLengths extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final LineMap lines;
    private final Trees trees;

    MethodLengths(CompilationUnitTree unit, LineMap lines, Trees trees) {
      this.unit = unit;
      this.lines = lines;
      this.trees = trees;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
      var positions = trees.getSourcePositions();
      long start = positions.getStartPosition(unit, method);
      long end = positions.getEndPosition(unit, method);
      if (end > start) {
        int length = (int) (lines.getLineNumber(end) - lines.getLineNumber(start) + 1);
        METHODS.add(new Method(unit.getSourceFile().getName() + " " + method.getName(), length));
      }
      return super.visitMethod(method, none);
    }
  }

  @Test
  void noMethodIsLongerThan60Lines() {
    assertThat(METHODS).filteredOn(method -> method.lines() > 60).isEmpty();
  }

  @Test
  void nineOfTenMethodsHaveAtMost20Lines() {
    assertThat(share(METHODS.stream().map(Method::lines).toList(), 20)).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void noFileIsLongerThan400Lines() {
    assertThat(SOURCES).isNotEmpty().filteredOn(source -> source.lines() > 400).isEmpty();
  }

  @Test
  void nineOfTenFilesHaveAtMost200Lines() {
    assertThat(share(SOURCES.stream().map(Source::lines).toList(), 200))
        .isGreaterThanOrEqualTo(0.9);
  }

  /// `model` alone may hold more: it is the vocabulary, one word a file.
  @Test
  void noPackageHasMoreThan20Files() {
    var sizes = new TreeMap<String, Integer>();
    SOURCES.forEach(
        source -> sizes.merge(String.valueOf(source.path().getParent()), 1, Integer::sum));
    assertThat(sizes).isNotEmpty();
    assertThat(sizes.entrySet())
        .filteredOn(entry -> !entry.getKey().endsWith("org/hearsay/model") && entry.getValue() > 20)
        .isEmpty();
  }

  private static double share(List<Integer> sizes, int budget) {
    return sizes.stream().filter(size -> size <= budget).count() / (double) sizes.size();
  }
}
