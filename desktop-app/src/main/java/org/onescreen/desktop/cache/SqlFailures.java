package org.onescreen.desktop.cache;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Says what an SQLite result code means for the desk.
final class SqlFailures {
  /// The primary result code is the low byte of an extended one.
  private static final int PRIMARY = 0xff;

  private SqlFailures() {}

  static CacheException of(SQLException e, Path file) {
    return new CacheException(failure(e, file), e);
  }

  static boolean isDamage(SQLException e) {
    int code = primary(e);
    return code == SQLiteErrorCode.SQLITE_CORRUPT.code
        || code == SQLiteErrorCode.SQLITE_NOTADB.code;
  }

  private static CacheFailure failure(SQLException e, Path file) {
    if (isDamage(e)) {
      return new CacheFailure.Damaged(file);
    }
    return switch (SQLiteErrorCode.getErrorCode(primary(e))) {
      case SQLITE_FULL -> new CacheFailure.DiskFull(file);
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> new CacheFailure.NotWritable(file);
      case SQLiteErrorCode other -> new CacheFailure.Other(other.name());
    };
  }

  private static int primary(SQLException e) {
    return e instanceof SQLiteException sqlite
        ? sqlite.getResultCode().code & PRIMARY
        : e.getErrorCode() & PRIMARY;
  }
}
