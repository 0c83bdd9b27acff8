package org.onescreen.model.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onescreen.model.region.DivisionCode;

class HolidayNoticeTest {
  /// As it was published for 2026.
  private static final String NOTICE_2026 =
      """
      国务院办公厅关于2026年部分节假日安排的通知
      一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
      二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
      三、清明节：4月4日（周六）至6日（周一）放假，共3天。
      四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
      五、端午节：6月19日（周五）至21日（周日）放假，共3天。
      六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
      七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
      """;

  private static final List<SpecialDay> KNOWN =
      ChinaHolidays.of(new DivisionCode("990101000000")).days();

  private static List<SpecialDay> known(int year) {
    return KNOWN.stream().filter(day -> day.day().getYear() == year).toList();
  }

  @Test
  void the_published_notice_gives_the_days_that_the_program_knows() {
    HolidayNotice notice = HolidayNotice.read(NOTICE_2026, 2000, "节假日");
    assertThat(notice.days()).containsExactlyElementsOf(known(2026));
    assertThat(notice.unread()).isEmpty();
  }

  @Test
  void a_list_gives_its_days_whatever_its_signs_and_widths() {
    HolidayNotice list =
        HolidayNotice.read(
            """
            ２０２７-01-01 元旦 休
            2027/1/3,元旦调休,班
            2027年2月5日至8日\t春节\t放假
            12月31日-1月2日 放假
            """,
            2027,
            "节假日");
    assertThat(list.unread()).isEmpty();
    assertThat(list.days())
        .startsWith(new SpecialDay(LocalDate.of(2027, 1, 1), false, "元旦"))
        .contains(new SpecialDay(LocalDate.of(2027, 1, 3), true, "元旦调休"))
        .contains(new SpecialDay(LocalDate.of(2027, 2, 8), false, "春节"))
        .endsWith(new SpecialDay(LocalDate.of(2028, 1, 2), false, "节假日"))
        .hasSize(1 + 1 + 4 + 3);
  }

  @Test
  void what_cannot_be_read_is_told_and_changes_nothing() {
    HolidayNotice bad =
        HolidayNotice.read("2027-02-30 休\n3月1日 春游\n\n放假安排\n13月4日放假\n1234567", 2027, "节假日");
    assertThat(bad.days()).isEmpty();
    assertThat(bad.unread()).containsExactly("2027-02-30 休", "3月1日 春游", "13月4日放假", "1234567");
  }
}
