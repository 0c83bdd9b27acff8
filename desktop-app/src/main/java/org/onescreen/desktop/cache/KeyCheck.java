package org.onescreen.desktop.cache;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/// A sealed word in the file that tells, before anything else is read, whether it was sealed with
/// the key at hand.
final class KeyCheck {
  private static final String CONTEXT = "cache";
  private static final String WORD = "OneScreen";

  private final Seal seal;

  KeyCheck(Seal seal) {
    this.seal = seal;
  }

  void leave(Connection connection) throws SQLException {
    byte[] sealed = seal.seal(WORD.getBytes(StandardCharsets.UTF_8), CONTEXT);
    try (PreparedStatement statement =
        connection.prepareStatement("INSERT OR REPLACE INTO meta VALUES ('sealed',?)")) {
      statement.setString(1, HexFormat.of().formatHex(sealed));
      statement.executeUpdate();
    }
  }

  /// @throws CacheException with [CacheFailure.Sealed] where the key is another one
  void require(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT value FROM meta WHERE key='sealed'")) {
      if (!row.next()) {
        throw new CacheException(new CacheFailure.Sealed(CONTEXT), null);
      }
      seal.open(HexFormat.of().parseHex(row.getString(1)), CONTEXT);
    } catch (IllegalArgumentException e) {
      throw new CacheException(new CacheFailure.Sealed(CONTEXT), e);
    }
  }
}
