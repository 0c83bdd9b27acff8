package org.onescreen.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a benchmark found, with the machine that it ran on: a table on the standard output and,
/// with `--json FILE`, a file that a later day can compare.
public final class BenchReport {
  private static final long MEGABYTE = 1L << 20;
  private static final double THOUSAND = 1_000;

  private final String name;
  private final Map<String, ?> options;
  private final Map<String, Double> figures = new LinkedHashMap<>();

  public BenchReport(String name, Map<String, ?> options) {
    this.name = name;
    this.options = options;
  }

  /// Adds a figure; they are shown in the order of adding.
  public BenchReport figure(String figure, double value) {
    figures.put(figure, Math.round(value * THOUSAND) / THOUSAND);
    return this;
  }

  /// A figure that is a count.
  public BenchReport figure(String figure, long count) {
    return figure(figure, (double) count);
  }

  /// Prints the table, and writes the file that `--json` in `args` names.
  public void publish(String[] args) throws IOException {
    System.out.println(name + " " + options + " on " + machine());
    figures.forEach((k, v) -> System.out.printf(Locale.ROOT, "  %-24s %14.3f%n", k, v));
    List<String> all = Arrays.asList(args);
    int at = all.indexOf("--json");
    if (at >= 0 && at + 1 < all.size()) {
      Files.write(Path.of(all.get(at + 1)), json());
    }
  }

  private byte[] json() {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("bench", name);
    report.put("machine", machine());
    report.put("options", options);
    report.put("figures", figures);
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValueAsBytes(report);
  }

  private static Map<String, Object> machine() {
    Map<String, Object> machine = new LinkedHashMap<>();
    Runtime runtime = Runtime.getRuntime();
    machine.put("cores", runtime.availableProcessors());
    machine.put("heap_mb", runtime.maxMemory() / MEGABYTE);
    machine.put("jdk", Runtime.version().toString());
    machine.put(
        "os",
        System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + " "
            + System.getProperty("os.arch"));
    return machine;
  }
}
