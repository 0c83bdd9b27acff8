package org.onescreen.model.mediation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onescreen.model.flow.RuleChange.Item;

/// What is different between two policies, one item for each thing that an office sets by itself.
final class PolicyItems {
  private PolicyItems() {}

  static List<Item> between(PolicyChange was, PolicyChange now) {
    List<Item> items = new ArrayList<>();
    items.add(new Item("ladder", ladder(was.ladder()), ladder(now.ladder())));
    items.addAll(
        each(
            "limit:",
            was.limits(),
            now.limits(),
            rule -> rule.clock().name(),
            rule -> rule.count() + ":" + rule.unit()));
    items.add(new Item("visits", days(was.followUpDays()), days(now.followUpDays())));
    items.add(new Item("redVisits", days(was.redFollowUpDays()), days(now.redFollowUpDays())));
    items.add(new Item("reminders", days(was.reminded()), days(now.reminded())));
    items.addAll(colors(was.colors(), now.colors()));
    items.addAll(
        each(
            "subsidy:",
            was.subsidies(),
            now.subsidies(),
            rule -> rule.ground().name(),
            rule -> Integer.toString(rule.yuan())));
    return items;
  }

  private static <R> List<Item> each(
      String what, List<R> was, List<R> now, Function<R, String> name, Function<R, String> value) {
    Map<String, String> before = values(was, name, value);
    Map<String, String> after = values(now, name, value);
    TreeSet<String> all = new TreeSet<>(before.keySet());
    all.addAll(after.keySet());
    return all.stream()
        .map(one -> new Item(what + one, before.getOrDefault(one, ""), after.getOrDefault(one, "")))
        .toList();
  }

  private static <R> Map<String, String> values(
      List<R> rules, Function<R, String> name, Function<R, String> value) {
    return rules.stream().collect(Collectors.toMap(name, value, (_, later) -> later));
  }

  /// A colour's rule has no name: one that was changed is one that went and one that came.
  private static List<Item> colors(List<ColorRule> was, List<ColorRule> now) {
    List<Item> items = new ArrayList<>();
    was.stream()
        .filter(rule -> !now.contains(rule))
        .forEach(rule -> items.add(new Item("color:" + rule.color(), told(rule), "")));
    now.stream()
        .filter(rule -> !was.contains(rule))
        .forEach(rule -> items.add(new Item("color:" + rule.color(), "", told(rule))));
    return items;
  }

  private static String told(ColorRule rule) {
    return rule.test() + ":" + rule.from() + ":" + String.join(" ", rule.words());
  }

  private static String ladder(Ladder ladder) {
    return ladder.rungs().stream()
        .map(rung -> rung.name() + " " + rung.tries() + "/" + rung.workingDays())
        .collect(Collectors.joining(", "));
  }

  private static String days(Reminders reminders) {
    return days(List.of(reminders.first(), reminders.second()));
  }

  private static String days(List<Integer> days) {
    return days.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
