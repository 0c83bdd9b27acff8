package org.onescreen.model.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.onescreen.model.command.Operation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads and writes the bodies of a push. What comes in is whole or refused: nothing missing, no
/// operation of another desk, not more than may be sent at once.
///
/// Safe for use by many threads.
public final class PushJson {
  /// What every calendar and database can hold; a clock beyond is broken.
  private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

  private final JsonMapper mapper =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.NON_NULL))
          .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
          .build();

  public byte[] write(PushRequest request) {
    return mapper.writeValueAsBytes(request);
  }

  public byte[] write(PushReply reply) {
    return mapper.writeValueAsBytes(reply);
  }

  public byte[] write(Operation operation) {
    return mapper.writeValueAsBytes(operation);
  }

  /// What of an operation never changes, whatever its place in an outbox: without replica and
  /// sequence number, its properties by name, so that each spelling of it is the same text.
  public String canonical(Operation operation) {
    ObjectNode tree = (ObjectNode) mapper.valueToTree(operation);
    tree.remove("replica");
    tree.remove("seq");
    return CanonicalJson.of(tree);
  }

  /// @throws PushException where it is not what a desk sends
  public PushRequest readRequest(byte[] body) throws PushException {
    PushRequest request = read(body, PushRequest.class);
    LastDone lastDone = request.lastDone();
    if (lastDone != null && (isMissing(lastDone.id()) || lastDone.seq() < 1)) {
      throw new PushException("a last operation that is not whole");
    }
    if (request.operations().size() > PushRequest.MOST) {
      throw new PushException("more than " + PushRequest.MOST + " operations");
    }
    for (Operation operation : request.operations()) {
      if (!isWhole(operation)) {
        throw new PushException("an operation that is not whole");
      }
      if (!operation.replica().equals(request.replica())) {
        throw new PushException("an operation of another replica");
      }
    }
    return request;
  }

  /// @throws PushException where it is not what a server answers
  public PushReply readReply(byte[] body) throws PushException {
    PushReply reply = read(body, PushReply.class);
    for (OperationResult result : reply.results()) {
      if (!isWhole(result)) {
        throw new PushException("a result that is not whole");
      }
    }
    return reply;
  }

  private <T> T read(byte[] body, Class<T> type) throws PushException {
    T read;
    try {
      read = mapper.readValue(body, type);
    } catch (JacksonException e) {
      throw new PushException("no " + type.getSimpleName());
    }
    if (read == null || (read instanceof PushRequest request && isMissing(request.replica()))) {
      throw new PushException("no " + type.getSimpleName());
    }
    return read;
  }

  @SuppressWarnings("ConstantValue") // it came from outside, where anything may be missing
  private static boolean isMissing(UUID id) {
    return id == null;
  }

  @SuppressWarnings("ConstantValue") // it came from outside, where anything may be missing
  private static boolean isWhole(Operation operation) {
    return operation != null
        && operation.id() != null
        && operation.replica() != null
        && operation.seq() > 0
        && operation.command() != null
        && operation.record() != null
        && operation.baseVersion() >= 0
        && operation.arguments() != null
        && operation.at() != null
        && operation.at().isAfter(EARLIEST)
        && operation.at().isBefore(LATEST);
  }

  @SuppressWarnings("ConstantValue") // it came from outside, where anything may be missing
  private static boolean isWhole(OperationResult result) {
    return result != null
        && result.id() != null
        && result.status() != null
        && (result.status() == OperationResult.Status.REFUSED) == (result.refusal() != null);
  }
}
