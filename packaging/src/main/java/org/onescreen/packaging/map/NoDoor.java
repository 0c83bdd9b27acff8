package org.onescreen.packaging.map;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.model.command.Command;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.record.CentreRecord;

/// Takes no commands: nobody is logged in where frames are measured.
final class NoDoor implements CommandDoor {
  @Override
  public <T extends Record & CentreRecord, A extends Record> CompletableFuture<Given> give(
      CommandType<T, A> type, UUID record, A arguments) {
    return CompletableFuture.completedFuture(new Given.Nobody());
  }

  @Override
  public CompletableFuture<Given> giveTogether(List<Command<?, ?>> commands) {
    return CompletableFuture.completedFuture(new Given.Nobody());
  }

  @Override
  public CompletableFuture<Boolean> withdraw(UUID operation) {
    return CompletableFuture.completedFuture(false);
  }

  @Override
  public CompletableFuture<Boolean> accept(UUID operation) {
    return CompletableFuture.completedFuture(false);
  }

  @Override
  public CompletableFuture<Given> again(UUID operation) {
    return CompletableFuture.completedFuture(new Given.Nobody());
  }

  @Override
  public <R> Pin watch(
      LiveQueries.Read<R> read,
      Consumer<? super R> results,
      Consumer<? super RuntimeException> failure) {
    return () -> {};
  }
}
