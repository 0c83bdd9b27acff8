package org.onescreen.desktop.cache;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.onescreen.model.command.Operation;
import tools.jackson.databind.json.JsonMapper;

/// What goes to the server next. Numbers are given out in the order in which commands were given,
/// when they are first sent; a number whose command is not to be sent any more is used up by a
/// skip, so that the sequence has no gap. Where a command is held back, those after it wait too.
final class Sending {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final EntryForm form;
  private final Holding holding;

  Sending(EntryForm form, Holding holding) {
    this.form = form;
    this.holding = holding;
  }

  List<Operation> next(OutboxChange change, int most, int mostBytes) throws SQLException {
    Numbers numbers = change.numbers();
    Share share = new Share(most, mostBytes);
    long last = resend(change, numbers, share);
    if (last < numbers.last()) {
      return share.operations;
    }
    List<OutboxEntry> waiting =
        change.table().waiting(most + OutboxGroup.MOST).stream()
            .takeWhile(entry -> !holding.holds(entry.id()))
            .toList();
    List<Operation> numbered = new ArrayList<>();
    for (OutboxEntry entry : waiting) {
      long seq = last + 1 + numbered.size();
      numbered.add(form.payload(entry).numbered(change.state().replica(), seq));
    }
    int taken = share.take(numbered);
    for (OutboxEntry entry : waiting.subList(0, taken)) {
      last++;
      change.number(entry.sent(last));
    }
    if (last > numbers.last()) {
      change.numbers(new Numbers(last, numbers.settled()));
    }
    return share.operations;
  }

  /// @return the last number that found room
  private long resend(OutboxChange change, Numbers numbers, Share share) throws SQLException {
    Map<Long, OutboxEntry> known = new HashMap<>();
    for (OutboxEntry entry : change.table().numberedAfter(numbers.settled())) {
      known.put(entry.seq(), entry);
    }
    UUID replica = change.state().replica();
    List<Operation> operations = new ArrayList<>();
    for (long seq = numbers.settled() + 1; seq <= numbers.last(); seq++) {
      OutboxEntry entry = known.get(seq);
      operations.add(
          entry != null && entry.state() == CommandState.SENT
              ? form.payload(entry).numbered(replica, seq)
              : skip(replica, seq));
    }
    return numbers.settled() + share.take(operations);
  }

  /// The same for a number whenever it is made.
  static Operation skip(UUID replica, long seq) {
    UUID id = UUID.nameUUIDFromBytes((replica + "/" + seq).getBytes(StandardCharsets.UTF_8));
    return new Operation(
        id,
        replica,
        seq,
        null,
        Operation.SKIP,
        0,
        id,
        0,
        Map.of(),
        Map.of(),
        JSON.createObjectNode(),
        Instant.EPOCH);
  }

  /// What fits into one request.
  private static final class Share {
    private final List<Operation> operations = new ArrayList<>();
    private final int most;
    private final int mostBytes;
    private int bytes;

    Share(int most, int mostBytes) {
      this.most = most;
      this.mostBytes = mostBytes;
    }

    /// Takes them in their order for as long as they fit, those that stand or fall together whole.
    ///
    /// @return how many it took
    int take(List<Operation> in) {
      int taken = 0;
      while (taken < in.size()) {
        int end = endOfGroup(in, taken);
        if (!takes(in.subList(taken, end))) {
          return taken;
        }
        taken = end;
      }
      return taken;
    }

    private static int endOfGroup(List<Operation> in, int from) {
      UUID group = in.get(from).group();
      int end = from + 1;
      while (group != null && end < in.size() && group.equals(in.get(end).group())) {
        end++;
      }
      return end;
    }

    /// One always fits: else it would stop the queue for good.
    private boolean takes(List<Operation> group) {
      int size = group.stream().mapToInt(o -> JSON.writeValueAsBytes(o).length + 1).sum();
      boolean fits =
          operations.isEmpty()
              ? most > 0
              : operations.size() + group.size() <= most && bytes + size <= mostBytes;
      if (fits) {
        operations.addAll(group);
        bytes += size;
      }
      return fits;
    }
  }
}
