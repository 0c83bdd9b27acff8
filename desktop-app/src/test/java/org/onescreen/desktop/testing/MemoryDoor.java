package org.onescreen.desktop.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
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

/// A door that keeps the names of what is given, and changes nothing.
public final class MemoryDoor implements CommandDoor {
  private final LiveQueries queries;
  private final List<String> given = Collections.synchronizedList(new ArrayList<>());

  public MemoryDoor(LiveQueries queries) {
    this.queries = queries;
  }

  public List<String> given() {
    return List.copyOf(given);
  }

  @Override
  public <T extends Record & CentreRecord, A extends Record> CompletableFuture<Given> give(
      CommandType<T, A> type, UUID record, A arguments) {
    given.add(type.name());
    return CompletableFuture.completedFuture(new Given.Kept(new UUID(1, given.size())));
  }

  @Override
  public CompletableFuture<Given> giveTogether(List<Command<?, ?>> commands) {
    commands.forEach(command -> given.add(command.type().name()));
    return CompletableFuture.completedFuture(new Given.Kept(new UUID(1, given.size())));
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
    return CompletableFuture.completedFuture(new Given.Unchanged());
  }

  @Override
  public <R> Pin watch(
      LiveQueries.Read<R> read,
      Consumer<? super R> results,
      Consumer<? super RuntimeException> failure) {
    return queries.live(Set.of(), read, results, failure);
  }
}
