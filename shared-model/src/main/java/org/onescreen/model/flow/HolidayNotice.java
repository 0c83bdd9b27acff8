package org.onescreen.model.flow;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a year's special days out of a text that somebody pastes: the State Council's notice as it
/// is published (二、春节：2月15日至23日放假调休，共9天。2月14日、2月28日上班), or a list of a day, a word and a name to
/// the line (2027-01-04 班 元旦).
///
/// @param days each once, in their order; of two the later line counts
/// @param unread lines with figures in which no day was found that is free or worked
public record HolidayNotice(List<SpecialDay> days, List<String> unread) {
  private static final int LONGEST_RANGE = 40;

  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
  private static final Pattern YEAR = Pattern.compile("(20\\d{2})\\s*年");
  private static final Pattern TITLE =
      Pattern.compile("^\\s*(?:[一二三四五六七八九十\\d]+[、.])?\\s*([^\\d:;,。]{1,20}?)\\s*:");
  private static final Pattern WORD = Pattern.compile("放假|上班|补班|(?<!调)休|班");
  private static final Pattern DAY =
      Pattern.compile(
          "(?:(20\\d{2})\\s*[-/.年]\\s*)?(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?"
              + "(?:\\s*(?:至|到|~|—|–|-)\\s*(?:(20\\d{2})\\s*[-/.年]\\s*)?"
              + "(?:(\\d{1,2})\\s*[-/.月]\\s*)?(\\d{1,2})\\s*日?)?");
  private static final Pattern FIGURE = Pattern.compile("\\d");

  public HolidayNotice {
    days = List.copyOf(days);
    unread = List.copyOf(unread);
  }

  /// @param year of days that name none, until the text names one
  /// @param unnamed what a day is called of which the text says no name
  public static HolidayNotice read(String text, int year, String unnamed) {
    Reading reading = new Reading(year, unnamed);
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .lines()
        .map(line -> ASIDE.matcher(line).replaceAll(""))
        .forEach(reading::line);
    return new HolidayNotice(List.copyOf(reading.days.values()), reading.unread);
  }

  /// The text while it is read, line by line.
  private static final class Reading {
    private final Map<LocalDate, SpecialDay> days = new TreeMap<>(Comparator.naturalOrder());
    private final List<String> unread = new ArrayList<>();
    private final String unnamed;
    private int year;

    Reading(int year, String unnamed) {
      this.year = year;
      this.unnamed = unnamed;
    }

    void line(String line) {
      Matcher named = YEAR.matcher(line);
      boolean aYear = named.find();
      if (aYear) {
        year = Integer.parseInt(named.group(1));
      }
      boolean found = false;
      boolean dates = DAY.matcher(line).find();
      String name = name(line, dates);
      for (String sentence : line.split("[。;]", -1)) {
        found |= sentence(sentence, name);
      }
      if (!found && FIGURE.matcher(line).find() && (dates || !aYear)) {
        unread.add(line.strip());
      }
    }

    /// What stands before the colon; in a list what is left when day and word are taken off.
    private String name(String line, boolean dates) {
      Matcher title = TITLE.matcher(line);
      String name =
          title.find()
              ? title.group(1)
              : !dates ? unnamed : WORD.matcher(DAY.matcher(line).replaceAll("")).replaceAll("");
      String bare = name.replaceAll("[\\s,;。、|]+", " ").strip();
      boolean fits =
          !bare.isEmpty() && bare.length() <= SpecialDay.NAME && !FIGURE.matcher(bare).find();
      return fits ? bare : unnamed;
    }

    /// The days up to a word are what the word says: 放假, 上班.
    private boolean sentence(String sentence, String name) {
      boolean found = false;
      int from = 0;
      Matcher word = WORD.matcher(sentence);
      while (word.find()) {
        boolean working = word.group().endsWith("班");
        found |= days(sentence.substring(from, word.start()), working, name);
        from = word.end();
      }
      return found;
    }

    private boolean days(String part, boolean working, String name) {
      boolean found = false;
      Matcher day = DAY.matcher(part);
      while (day.find()) {
        try {
          LocalDate first =
              LocalDate.of(
                  number(day.group(1), year), number(day.group(2), 0), number(day.group(3), 0));
          LocalDate last = day.group(6) == null ? first : last(day, first);
          if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_RANGE))) {
            continue;
          }
          first
              .datesUntil(last.plusDays(1))
              .forEach(each -> days.put(each, new SpecialDay(each, working, name)));
          found = true;
        } catch (DateTimeException _) {
          // No such day: the line is told as unread where nothing else in it is one.
        }
      }
      return found;
    }

    private static LocalDate last(Matcher day, LocalDate first) {
      LocalDate last =
          LocalDate.of(
              number(day.group(4), first.getYear()),
              number(day.group(5), first.getMonthValue()),
              number(day.group(6), 0));
      // From December into January.
      return last.isBefore(first) && day.group(4) == null ? last.plusYears(1) : last;
    }

    @SuppressWarnings("NullAway")
    private static int number(String digits, int otherwise) {
      return digits == null ? otherwise : Integer.parseInt(digits);
    }
  }
}
