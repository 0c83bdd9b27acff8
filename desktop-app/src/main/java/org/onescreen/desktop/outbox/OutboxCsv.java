package org.onescreen.desktop.outbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onescreen.desktop.cache.CommandItem;
import org.onescreen.model.command.FieldConflict;

/// The list as a table for a spreadsheet: RFC 4180, with the mark by which Excel knows UTF-8.
/// Personal values are masked as on the screen, and no cell begins a formula.
final class OutboxCsv {
  private static final String MARK = "\uFEFF";
  private static final String LINE_END = "\r\n";

  private final OutboxWords words;

  OutboxCsv(OutboxWords words) {
    this.words = words;
  }

  byte[] of(List<OutboxLine> lines) {
    String table =
        Stream.concat(Stream.of(head()), lines.stream().map(this::row))
            .map(cells -> cells.stream().map(OutboxCsv::cell).collect(Collectors.joining(",")))
            .collect(Collectors.joining(LINE_END, MARK, LINE_END));
    return table.getBytes(StandardCharsets.UTF_8);
  }

  private List<String> head() {
    return Stream.of(
            "at", "by", "command", "record", "state", "reason", "fields", "theirs", "handled")
        .map(key -> words.texts().get("outbox.csv." + key))
        .toList();
  }

  private List<String> row(OutboxLine line) {
    CommandItem item = line.item();
    return List.of(
        item.operation().at().toString(),
        item.by(),
        words.command(item.operation()),
        words.title(line),
        words.state(item.state()),
        words.reason(item),
        item.conflict().stream().map(c -> field(line, c)).collect(Collectors.joining("；")),
        item.conflict().isEmpty() ? "" : words.theirs(item.theirs()),
        item.handled().map(words::handled).orElse(""));
  }

  private String field(OutboxLine line, FieldConflict conflict) {
    int kind = line.item().operation().kind();
    Map<UUID, String> names = line.names();
    String field = conflict.field();
    return words
        .texts()
        .get(
            "outbox.csv.field",
            words.values().field(field),
            words.values().value(kind, field, conflict.base(), names),
            words.values().value(kind, field, conflict.theirs(), names),
            words.values().value(kind, field, conflict.mine(), names));
  }

  private static String cell(String value) {
    boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
    String safe = formula ? "'" + value : value;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
