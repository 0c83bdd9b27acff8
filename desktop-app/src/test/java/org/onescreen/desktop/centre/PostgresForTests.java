package org.onescreen.desktop.centre;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.onescreen.desktop.centre.embedded.EmbeddedPostgres;
import org.onescreen.desktop.centre.embedded.EmbeddedPostgresException;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.desktop.centre.store.Databases;
import org.onescreen.desktop.centre.store.Schema;

/// One real PostgreSQL for all test classes. Each parameter of type [DatabaseLogin] is a database
/// of its own.
public final class PostgresForTests implements ParameterResolver {
  private static final AtomicInteger DATABASES = new AtomicInteger();

  /// Closed by JUnit when the last test is over.
  private record Running(Path folder, EmbeddedPostgres postgres) implements AutoCloseable {
    static Running start() {
      try {
        Path folder = Files.createTempDirectory("centre-test");
        long began = System.nanoTime();
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.resolve("postgres"));
        System.out.printf("first start %d ms%n", (System.nanoTime() - began) / 1_000_000);
        try (HikariDataSource pool = Databases.pool(postgres.login("template1"))) {
          Schema.prepare(pool);
        }
        return new Running(folder, postgres);
      } catch (IOException | EmbeddedPostgresException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void close() throws EmbeddedPostgresException {
      postgres.close();
      delete(folder);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == DatabaseLogin.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Running running =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.GLOBAL)
            .getOrComputeIfAbsent(Running.class, _ -> Running.start(), Running.class);
    String name = "t" + DATABASES.incrementAndGet();
    try (Connection connection = running.postgres().login("postgres").connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name + " STRATEGY file_copy");
      return running.postgres().login(name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static void delete(Path folder) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, IOException failure)
                throws IOException {
              Files.delete(dir);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
