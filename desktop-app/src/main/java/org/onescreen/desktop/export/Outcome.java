package org.onescreen.desktop.export;

import java.nio.file.Path;
import java.util.List;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.document.Trouble;

/// What became of an export.
public sealed interface Outcome {
  /// The file is there and the register knows it.
  ///
  /// @param number of the register's entry
  /// @param missing characters that no font had
  record Done(Path file, String number, List<Integer> missing) implements Outcome {
    public Done {
      missing = List.copyOf(missing);
    }
  }

  /// It went to the printer and the register knows it.
  ///
  /// @param missing characters that no font had
  record Printed(String number, List<Integer> missing) implements Outcome {
    public Printed {
      missing = List.copyOf(missing);
    }
  }

  /// Nothing was printed.
  ///
  /// @param registered true where the register knows it all the same; false where there is no
  ///   printer, which is found before anything is made
  record NotPrinted(boolean registered) implements Outcome {}

  /// The register did not take it, so that there is no file.
  record NotRegistered(Given why) implements Outcome {}

  /// The file could not be written.
  ///
  /// @param registered true where the register knows it all the same
  record NotWritten(Path file, Trouble trouble, boolean registered) implements Outcome {}

  /// Ended by the operator; there is no file and no entry.
  record Cancelled() implements Outcome {}
}
