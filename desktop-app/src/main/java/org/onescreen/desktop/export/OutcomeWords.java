package org.onescreen.desktop.export;

import java.util.List;
import java.util.stream.Collectors;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.work.Said;

/// What became of an export, in words.
final class OutcomeWords {
  private OutcomeWords() {}

  static String of(Outcome outcome, Texts texts) {
    return switch (outcome) {
      case Outcome.Done(var file, var number, var missing) ->
          missing.isEmpty()
              ? texts.get("export.done", file.toString(), number)
              : texts.get("export.done.missing", file.toString(), number, characters(missing));
      case Outcome.Printed(var number, var missing) ->
          missing.isEmpty()
              ? texts.get("export.printed", number)
              : texts.get("export.printed.missing", number, characters(missing));
      case Outcome.NotPrinted(var registered) ->
          texts.get(registered ? "export.print.failed" : "export.print.none");
      case Outcome.NotRegistered(var why) ->
          texts.get("export.refused", Said.of(why, "", texts).sentence());
      case Outcome.NotWritten(var file, var trouble, var registered) ->
          texts.get(
              registered ? "export.failed.registered" : "export.failed",
              file.toString(),
              texts.of("export.trouble", trouble));
      case Outcome.Cancelled() -> texts.get("export.cancelled");
    };
  }

  private static String characters(List<Integer> missing) {
    return missing.stream().map("U+%X"::formatted).collect(Collectors.joining("、"));
  }
}
