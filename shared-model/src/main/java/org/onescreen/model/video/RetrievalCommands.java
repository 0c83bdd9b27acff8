package org.onescreen.model.video;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.FieldPolicy;
import org.onescreen.model.command.NoArguments;

/// Enters into the register what is taken, and what becomes of it.
public final class RetrievalCommands {
  private static final Set<Role> VIEWERS = Set.of(Role.OPERATOR, Role.DIRECTOR);

  public static final CommandType<VideoRetrieval, Retrieved> RECORD =
      new CommandType<>(
          "video-retrieval.record",
          VideoRetrieval.KIND,
          Retrieved.class,
          true,
          VIEWERS,
          Map.of(),
          new RetrievalEntry());

  public static final CommandType<VideoRetrieval, NoArguments> APPROVE =
      step("video-retrieval.approve", RetrievalEvent.APPROVE, Set.of(Role.DIRECTOR));
  public static final CommandType<VideoRetrieval, NoArguments> RETURN =
      step("video-retrieval.return", RetrievalEvent.RETURN, VIEWERS);
  public static final CommandType<VideoRetrieval, NoArguments> DESTROY =
      step("video-retrieval.destroy", RetrievalEvent.DESTROY, VIEWERS);

  public static final List<CommandType<?, ?>> ALL = List.of(RECORD, APPROVE, RETURN, DESTROY);

  private RetrievalCommands() {}

  /// What leads a retrieval on by this event.
  public static CommandType<VideoRetrieval, NoArguments> of(RetrievalEvent event) {
    return switch (event) {
      case APPROVE -> APPROVE;
      case RETURN -> RETURN;
      case DESTROY -> DESTROY;
    };
  }

  private static CommandType<VideoRetrieval, NoArguments> step(
      String name, RetrievalEvent event, Set<Role> roles) {
    return new CommandType<>(
        name,
        VideoRetrieval.KIND,
        NoArguments.class,
        false,
        roles,
        Map.of("state", FieldPolicy.ASK),
        new RetrievalStep(event));
  }
}
