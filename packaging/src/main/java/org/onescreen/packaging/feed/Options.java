package org.onescreen.packaging.feed;

import java.util.Arrays;
import java.util.List;

/// The options of a benchmark: `--name value`.
///
/// @param args as the command line has them
record Options(List<String> args) {
  static Options of(String[] args) {
    return new Options(Arrays.asList(args));
  }

  int number(String name, int usual) {
    int at = args.indexOf("--" + name);
    return at >= 0 && at + 1 < args.size() ? Integer.parseInt(args.get(at + 1)) : usual;
  }

  String[] array() {
    return args.toArray(String[]::new);
  }
}
