package org.onescreen.packaging;

import java.util.Arrays;
import java.util.List;

/// The options of a benchmark: `--name value`.
///
/// @param args as the command line has them
public record Options(List<String> args) {
  public static Options of(String[] args) {
    return new Options(Arrays.asList(args));
  }

  public int number(String name, int usual) {
    int at = args.indexOf("--" + name);
    return at >= 0 && at + 1 < args.size() ? Integer.parseInt(args.get(at + 1)) : usual;
  }

  public String[] array() {
    return args.toArray(String[]::new);
  }
}
