package org.onescreen.desktop.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.record.Kind;

/// Every text that the desk shows is there in both languages, and no text is there for nothing.
/// What a test here prints can be pasted into the bundle that it names.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextBundlesTest {
  /// Packages whose code asks for texts, with or without a bundle yet.
  private static final List<String> SPEAKERS =
      List.of(
          "shell",
          "desk",
          "incident",
          "centre",
          "wall",
          "map",
          "alarm",
          "mediation",
          "board",
          "view",
          "table",
          "calendar",
          "statistics",
          "sweep",
          "antifraud",
          "outbox",
          "work",
          "export",
          "dossier",
          "ledger",
          "policy",
          "people",
          "whistle",
          "volunteer",
          "meeting");

  private final List<Bundle> bundles =
      Sources.below(Sources.RESOURCES, ".properties").entrySet().stream()
          .filter(file -> file.getKey().contains("/text_"))
          .map(file -> Bundle.of(file.getKey(), file.getValue()))
          .toList();
  private final KeyUses uses = KeyUses.in(Sources.below(Sources.JAVA, ".java"), SPEAKERS);
  private final Map<String, Map<String, String>> texts = new HashMap<>();
  private final Map<String, Set<String>> enums = new HashMap<>();

  @Test
  void everyTextThatTheCodeAsksForIsInBothLanguages() {
    List<String> missing = new ArrayList<>();
    for (String language : List.of("zh_CN", "en")) {
      Map<String, String> texts = texts(language);
      uses.literal()
          .forEach(
              (key, file) -> {
                if (!texts.containsKey(key)) {
                  missing.add(line(language, key, "asked for in " + file));
                }
              });
      uses.enums()
          .forEach(
              (prefix, file) ->
                  enumOf(prefix)
                      .forEach(
                          name -> {
                            if (!texts.containsKey(prefix + "." + name)) {
                              missing.add(line(language, prefix + "." + name, "of in " + file));
                            }
                          }));
    }
    assertThat(String.join("\n", missing)).as("missing texts, ready to paste").isEmpty();
  }

  @Test
  void everyEnumThatIsNamedByTextsHasSomeAndIsKnown() {
    List<String> unknown =
        uses.enums().entrySet().stream()
            .filter(use -> enumOf(use.getKey()).isEmpty())
            .map(use -> use.getKey() + ".… asked for in " + use.getValue() + " has no text at all")
            .toList();
    assertThat(String.join("\n", unknown)).isEmpty();
  }

  @Test
  void noTextIsThereForNothing() {
    List<String> unused = new ArrayList<>();
    for (Bundle bundle : bundles) {
      for (String key : bundle.texts().keySet()) {
        if (!used(key)) {
          unused.add(bundle.file() + ": delete  " + key);
        }
      }
    }
    assertThat(String.join("\n", unused)).as("texts that no code asks for").isEmpty();
  }

  @Test
  void bothLanguagesHaveTheSameKeysWithTheSameArguments() {
    Map<String, String> chinese = texts("zh_CN");
    Map<String, String> english = texts("en");
    List<String> differing = new ArrayList<>();
    Set<String> all = new TreeSet<>(chinese.keySet());
    all.addAll(english.keySet());
    for (String key : all) {
      String zh = chinese.get(key);
      String en = english.get(key);
      if (zh == null) {
        differing.add(line("zh_CN", key, "en has: " + en));
      } else if (en == null) {
        differing.add(line("en", key, "zh_CN has: " + zh));
      } else if (!Bundle.arguments(zh).equals(Bundle.arguments(en))) {
        differing.add(key + ": other arguments in\n  zh_CN " + zh + "\n  en    " + en);
      }
    }
    assertThat(String.join("\n", differing)).isEmpty();
  }

  @Test
  void everyTextStandsInTheBundleOfItsOwnPackage() {
    List<String> strangers = new ArrayList<>();
    for (Bundle bundle : bundles) {
      String own = bundle.room().substring(bundle.room().lastIndexOf('/') + 1) + ".";
      bundle.texts().keySet().stream()
          .filter(key -> !key.startsWith(own))
          .forEach(key -> strangers.add(bundle.file() + ": " + key));
    }
    assertThat(String.join("\n", strangers)).isEmpty();
  }

  @Test
  void aTextWithArgumentsIsAPatternAndOneWithoutIsNot() {
    List<String> wrong = new ArrayList<>();
    for (Bundle bundle : bundles) {
      bundle
          .texts()
          .forEach(
              (key, text) -> {
                boolean pattern = !Bundle.arguments(text).isEmpty();
                String where = bundle.file() + ": " + key + "=" + text;
                if (text.isBlank()) {
                  wrong.add(where + "   is empty");
                }
                if (pattern && text.replace("''", "").contains("'")) {
                  wrong.add(where + "   needs '' for ' beside an argument");
                }
                if (!pattern && text.contains("''")) {
                  wrong.add(where + "   needs one ' since it has no argument");
                }
                if (pattern && uses.bare().contains(key)) {
                  wrong.add(where + "   is asked for without arguments");
                }
              });
    }
    assertThat(String.join("\n", wrong)).isEmpty();
  }

  private boolean used(String key) {
    if (uses.literal().containsKey(key) || uses.prefixes().stream().anyMatch(key::startsWith)) {
      return true;
    }
    int dot = key.lastIndexOf('.');
    String prefix = key.substring(0, dot);
    return uses.enums().containsKey(prefix) && enumOf(prefix).contains(key.substring(dot + 1));
  }

  private Map<String, String> texts(String language) {
    return texts.computeIfAbsent(language, this::gathered);
  }

  private Map<String, String> gathered(String language) {
    Map<String, String> all = new TreeMap<>();
    bundles.stream()
        .filter(bundle -> bundle.language().equals(language))
        .forEach(bundle -> all.putAll(bundle.texts()));
    return all;
  }

  private static String line(String language, String key, String why) {
    String room = key.substring(0, key.indexOf('.'));
    return room + "/text_" + language + ".properties:  " + key + "=   # " + why;
  }

  /// The constants of the enum that is meant by a prefix: of all enums the one that has most of the
  /// names that stand there, the smallest of these where some tie.
  private Set<String> enumOf(String prefix) {
    return enums.computeIfAbsent(prefix, this::likeliest);
  }

  private Set<String> likeliest(String prefix) {
    Set<String> there =
        Stream.of("zh_CN", "en")
            .flatMap(language -> texts(language).keySet().stream())
            .filter(key -> key.startsWith(prefix + "."))
            .map(key -> key.substring(prefix.length() + 1))
            .filter(name -> !name.contains("."))
            .collect(Collectors.toCollection(TreeSet::new));
    Optional<Set<String>> best =
        Enums.ALL.stream()
            .filter(constants -> shared(constants, there) > 0)
            .min(
                Comparator.<Set<String>>comparingLong(constants -> -shared(constants, there))
                    .thenComparingInt(Set::size));
    return best.orElse(Set.of());
  }

  private static long shared(Set<String> constants, Set<String> names) {
    return constants.stream().filter(names::contains).count();
  }

  /// The constants of every enum of the project.
  private static final class Enums {
    static final List<Set<String>> ALL =
        Stream.of(Texts.class, Kind.class).flatMap(Enums::below).distinct().toList();

    /// Those that are compiled into the same folder or archive as `one`; none is begun for it.
    private static Stream<Set<String>> below(Class<?> one) {
      try {
        Path place = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) {
          return below(place, one.getClassLoader());
        }
        try (FileSystem archive = FileSystems.newFileSystem(place)) {
          return below(archive.getPath("/"), one.getClassLoader());
        }
      } catch (IOException | URISyntaxException e) {
        throw new IllegalStateException(e);
      }
    }

    private static Stream<Set<String>> below(Path root, ClassLoader loader) throws IOException {
      try (Stream<Path> files = Files.walk(root)) {
        return files
            .map(file -> root.relativize(file).toString())
            .filter(name -> name.startsWith("org") && name.endsWith(".class"))
            .map(name -> named(name, loader))
            .filter(Class::isEnum)
            .map(Enums::constants)
            .toList()
            .stream();
      }
    }

    private static Class<?> named(String file, ClassLoader loader) {
      String name =
          file.substring(0, file.length() - ".class".length())
              .replace(File.separatorChar, '.')
              .replace('/', '.');
      try {
        return Class.forName(name, false, loader);
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }

    private static Set<String> constants(Class<?> type) {
      return Arrays.stream(type.getDeclaredFields())
          .filter(Field::isEnumConstant)
          .map(Field::getName)
          .collect(Collectors.toSet());
    }
  }
}
