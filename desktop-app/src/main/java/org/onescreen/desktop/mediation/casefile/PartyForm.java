package org.onescreen.desktop.mediation.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.mediation.PartyAbout;
import org.onescreen.model.mediation.PartyKind;
import org.onescreen.model.mediation.PartySide;
import org.onescreen.model.privacy.IdNumber;

/// What the papers of a case ask of one party. Where an identity number tells sex and age, it is
/// believed; without one they are as somebody entered them.
record PartyForm(Texts texts, LocalDate today) {
  /// As whoever checks the registration will (see the rule of the parties).
  private static final int NAME = 50;

  private static final int ABOUT = 50;
  private static final int ADDRESS = 200;
  private static final int OLDEST = 150;
  private static final int MOST_PEOPLE = 100_000;

  List<FormField> fields(Optional<Party> was) {
    Optional<PartyAbout> about = was.map(Party::about);
    return List.of(
        new FormField.Checked(
            "person", was.map(Party::name).orElse(""), t -> !t.isBlank() && fits(t, NAME)),
        new FormField.Pick<>(
            "side",
            choices("mediation.side.", PartySide.values(), was.map(Party::side).orElse(null))),
        new FormField.Pick<>(
            "party-kind",
            choices("mediation.party-kind.", PartyKind.values(), kind(was.orElse(null)))),
        new FormField.Checked(
            "id-number", was.map(Party::idNumber).orElse(""), PartyForm::mayIdentify),
        new FormField.Checked(
            "phone", was.map(Party::phone).orElse(""), t -> t.matches("[0-9+ -]{0,20}")),
        new FormField.Checked("address", was.map(Party::address).orElse(""), t -> fits(t, ADDRESS)),
        new FormField.Pick<>("sex", sexes(about.map(PartyAbout::sex).orElse(""))),
        number("age", about.map(PartyAbout::age), 0, OLDEST),
        about("ethnicity", about.map(PartyAbout::ethnicity)),
        about("occupation", about.map(PartyAbout::occupation)),
        about("agent", about.map(PartyAbout::agent)),
        number("party-people", about.map(PartyAbout::people), 1, MOST_PEOPLE));
  }

  private static FormField about(String key, Optional<String> initial) {
    return new FormField.Checked(key, initial.orElse(""), t -> fits(t, ABOUT));
  }

  private static FormField number(String key, Optional<Integer> initial, int from, int to) {
    return new FormField.Checked(
        key,
        initial.map(String::valueOf).orElse(""),
        text ->
            text.isEmpty()
                || (text.matches("\\d{1,6}")
                    && Integer.parseInt(text) >= from
                    && Integer.parseInt(text) <= to));
  }

  private static boolean fits(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest;
  }

  /// An identity number of today, one of before 1999, or another paper, in which letters stand.
  static boolean mayIdentify(String text) {
    return text.isEmpty()
        || IdNumber.of(text).isPresent()
        || text.matches("\\d{15}")
        || (text.length() <= 30 && text.matches("(?!\\d{17}[Xx]$)[\\p{Alnum}()（）-]*\\p{Alpha}.*"));
  }

  private static PartyKind kind(@Nullable Party was) {
    PartyKind kind = was == null ? null : was.kind();
    return kind == null ? PartyKind.PERSON : kind;
  }

  /// What holds now stands first.
  private <E extends Enum<E>> List<Choice<E>> choices(String prefix, E[] all, @Nullable E now) {
    List<E> order = new ArrayList<>(Arrays.asList(all));
    if (now != null) {
      order.remove(now);
      order.addFirst(now);
    }
    return order.stream()
        .map(value -> new Choice<>(value, texts.get(prefix + value.name())))
        .toList();
  }

  private List<Choice<String>> sexes(String now) {
    List<Choice<String>> all = new ArrayList<>();
    all.add(new Choice<>("", texts.get("mediation.sex.open")));
    all.add(word("mediation.sex.male"));
    all.add(word("mediation.sex.female"));
    if (!now.isBlank()) {
      all.removeIf(choice -> choice.value().equals(now));
      all.addFirst(new Choice<>(now, now));
    }
    return all;
  }

  private Choice<String> word(String key) {
    return new Choice<>(texts.get(key), texts.get(key));
  }

  Party party(FormValues values) {
    PartyKind kind = values.chosen("party-kind", PartyKind.class).orElse(PartyKind.PERSON);
    Optional<IdNumber> id = IdNumber.of(values.text("id-number"));
    return new Party(
        values.text("person"),
        values.text("phone"),
        id.map(IdNumber::text).orElse(values.text("id-number")),
        values.chosen("side", PartySide.class).orElse(null),
        kind == PartyKind.PERSON ? null : kind,
        orNull(values.text("address")),
        about(values, id));
  }

  private @Nullable PartyAbout about(FormValues values, Optional<IdNumber> id) {
    PartyAbout about =
        new PartyAbout(
            orNull(id.map(this::sex).orElse(values.chosen("sex", String.class).orElse(""))),
            orNull(values.text("ethnicity")),
            id.map(known -> known.age(today))
                .filter(age -> age >= 0 && age <= OLDEST)
                .orElse(count(values, "age")),
            orNull(values.text("occupation")),
            count(values, "party-people"),
            orNull(values.text("agent")));
    return about.equals(new PartyAbout(null, null, null, null, null)) ? null : about;
  }

  private String sex(IdNumber id) {
    return texts.get(id.male() ? "mediation.sex.male" : "mediation.sex.female");
  }

  private static @Nullable Integer count(FormValues values, String key) {
    return map(values.text(key), Integer::valueOf);
  }

  private static @Nullable String orNull(String text) {
    return map(text, Function.identity());
  }

  private static <R> @Nullable R map(String text, Function<String, R> to) {
    return text.isBlank() ? null : to.apply(text);
  }
}
