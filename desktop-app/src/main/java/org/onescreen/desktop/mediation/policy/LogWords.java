package org.onescreen.desktop.mediation.policy;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.flow.RuleChange;
import org.onescreen.model.flow.RuleChange.Item;

/// A change of the rules in the operator's words. A word of a newer program stays as it is.
record LogWords(CaseWords words) {
  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  String head(RuleChange change) {
    return texts().get("policy.log.head", AT.format(change.at()), change.by());
  }

  String nothing() {
    return texts().get("policy.log.none");
  }

  List<String> items(RuleChange change) {
    List<String> lines = new ArrayList<>(change.items().stream().map(this::item).toList());
    if (change.more() > 0) {
      lines.add(texts().get("policy.log.more", words.figures().count(change.more())));
    }
    return lines;
  }

  private Texts texts() {
    return words.texts();
  }

  private String item(Item item) {
    try {
      return item(what(item.what()), value(item, item.was()), value(item, item.now()));
    } catch (MissingResourceException _) {
      return item(item.what(), item.was(), item.now());
    }
  }

  private String item(String what, String was, String now) {
    return texts().get("policy.log.item", what, was, now);
  }

  private String what(String what) {
    String name = after(what);
    return switch (before(what)) {
      case "ladder" -> texts().get("policy.ladder");
      case "limit" -> texts().get("mediation.clock." + name);
      case "visits" -> texts().get("policy.visits");
      case "reminders" -> texts().get("policy.reminders");
      case "redVisits" -> texts().get("policy.visits.red");
      case "color" -> texts().get("mediation.risk." + name);
      case "subsidy" -> texts().get("policy.ground." + name);
      case "knownUntil" -> texts().get("policy.known");
      default -> name.isEmpty() ? what : name;
    };
  }

  private String value(Item item, String value) {
    if (value.isEmpty()) {
      return texts().get("policy.log.empty");
    }
    return switch (before(item.what())) {
      case "limit" -> texts().get("policy.span." + after(value), before(value));
      case "color" -> color(value);
      case "subsidy" -> texts().get("policy.yuan", value);
      case "day" -> texts().get("policy.day." + before(value), after(value));
      default -> value;
    };
  }

  private String color(String value) {
    String rest = after(value);
    String from = before(rest);
    String found = after(rest).isEmpty() ? from : after(rest);
    String test = texts().get("mediation.color-test." + before(value));
    return "0".equals(found) ? test : texts().get("policy.log.test", test, found);
  }

  private static String before(String text) {
    int colon = text.indexOf(':');
    return colon < 0 ? text : text.substring(0, colon);
  }

  private static String after(String text) {
    int colon = text.indexOf(':');
    return colon < 0 ? "" : text.substring(colon + 1);
  }
}
