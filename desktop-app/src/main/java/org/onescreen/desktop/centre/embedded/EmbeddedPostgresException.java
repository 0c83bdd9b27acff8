package org.onescreen.desktop.centre.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The embedded PostgreSQL does not run. Nothing in its folder was deleted.
public final class EmbeddedPostgresException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String folder;

  /// What is in the way.
  public enum Reason {
    /// Another process of ours works in the folder.
    IN_USE,
    /// The folder was written by another major version of PostgreSQL.
    OTHER_VERSION,
    /// The folder is not what a PostgreSQL leaves behind, or its server refuses it.
    DAMAGED,
    /// The folder cannot be written, or its disk is full.
    NOT_WRITABLE,
    /// This machine lets PostgreSQL run neither as root nor in a user namespace.
    ROOT_REFUSED,
    /// The program is not on the class path, or does not run on this machine.
    NO_PROGRAM,
    /// It did not become ready in time.
    TOO_SLOW
  }

  EmbeddedPostgresException(Reason reason, Path folder, String message, @Nullable Throwable cause) {
    super(message + " (" + folder + ")", cause);
    this.reason = reason;
    this.folder = folder.toString();
  }

  EmbeddedPostgresException(Reason reason, Path folder, String message) {
    this(reason, folder, message, null);
  }

  public Reason reason() {
    return reason;
  }

  /// The folder that it is about.
  public String folder() {
    return folder;
  }
}
