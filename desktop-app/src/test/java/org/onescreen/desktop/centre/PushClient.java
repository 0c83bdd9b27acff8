package org.onescreen.desktop.centre;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.model.Commands;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.Command;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.Operation;
import org.onescreen.model.command.Preparation;
import org.onescreen.model.command.Prepared;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.wire.Api;
import org.onescreen.model.wire.LastDone;
import org.onescreen.model.wire.OperationResult;
import org.onescreen.model.wire.PushException;
import org.onescreen.model.wire.PushJson;
import org.onescreen.model.wire.PushReply;
import org.onescreen.model.wire.PushRequest;
import org.onescreen.model.wire.SessionReply;
import org.onescreen.model.wire.SessionRequest;
import tools.jackson.databind.json.JsonMapper;

/// A desk that only pushes, by script: it numbers its operations and sends what it is told to.
final class PushClient implements AutoCloseable {
  static final PushJson JSON = new PushJson();
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Preparation preparation =
      new Preparation(
          Commands.judge(
              (_, fault) -> {
                throw fault;
              }));
  private final String url;
  private final String token;
  private final Actor actor;
  private UUID replica;
  private LastDone lastDone;
  private long seq;

  PushClient(TestCentre centre, String account, UUID replica) {
    this(centre, account, Role.OPERATOR, replica);
  }

  /// @param role as the account has it
  PushClient(TestCentre centre, String account, Role role, UUID replica) {
    this.url = centre.server().url();
    this.replica = replica;
    byte[] login =
        MAPPER.writeValueAsBytes(new SessionRequest(account, TestCentre.PASSWORD, replica));
    SessionReply session =
        MAPPER.readValue(send(Api.SESSION, login, "").body(), SessionReply.class);
    token = session.token();
    actor = new Actor(new UUID(0, 0), session.displayName(), role, List.of(Towns.COUNTY));
  }

  UUID replica() {
    return replica;
  }

  /// Goes on as another desk, from the first number.
  void become(UUID other) {
    replica = other;
    seq = 0;
  }

  /// What it says from now on to have had done.
  void knows(Operation done) {
    lastDone = new LastDone(done.seq(), done.id());
  }

  void continueAfter(long number) {
    seq = number;
  }

  <T extends Record & CentreRecord, A extends Record> Operation operation(
      CommandType<T, A> type, T seen, long version, A arguments) {
    return ready(new Command<>(type, seen.id(), arguments), Optional.of(seen), version, null)
        .operation();
  }

  /// The next operation, and what the desk shows after it.
  <T extends Record & CentreRecord, A extends Record> Prepared.Ready ready(
      Command<T, A> command, Optional<T> seen, long version, UUID group) {
    Prepared prepared =
        preparation.prepare(
            command,
            seen,
            version,
            actor,
            new Prepared.Place(UUID.randomUUID(), replica, ++seq, group, Instant.now()));
    return (Prepared.Ready) prepared;
  }

  /// The same in another place of an outbox.
  static Operation renumbered(Operation o, UUID replica, long seq) {
    return new Operation(
        o.id(),
        replica,
        seq,
        o.group(),
        o.command(),
        o.kind(),
        o.record(),
        o.baseVersion(),
        o.base(),
        o.set(),
        o.arguments(),
        o.at());
  }

  /// Uses up a number.
  static Operation skip(UUID replica, long seq) {
    return new Operation(
        UUID.randomUUID(),
        replica,
        seq,
        null,
        Operation.SKIP,
        0,
        new UUID(0, 0),
        0,
        Map.of(),
        Map.of(),
        MAPPER.createObjectNode(),
        Instant.now());
  }

  PushReply push(Operation... operations) {
    HttpResponse<byte[]> response = send(Arrays.asList(operations));
    if (response.statusCode() != 200) {
      throw new AssertionError("answered with " + response.statusCode());
    }
    try {
      return JSON.readReply(response.body());
    } catch (PushException e) {
      throw new AssertionError(e);
    }
  }

  OperationResult one(Operation operation) {
    return push(operation).results().getFirst();
  }

  HttpResponse<byte[]> send(List<Operation> operations) {
    return send(Api.PUSH, JSON.write(new PushRequest(replica, lastDone, operations)), token);
  }

  HttpResponse<byte[]> send(byte[] body) {
    return send(Api.PUSH, body, token);
  }

  HttpResponse<byte[]> send(String path, byte[] body, String bearer) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + path))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    if (!bearer.isEmpty()) {
      request.header("Authorization", "Bearer " + bearer);
    }
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
