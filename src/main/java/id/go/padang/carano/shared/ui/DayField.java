package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A day, chosen from a calendar in the reader's language or typed as day/month/year. */
public final class DayField extends DatePicker {

    private static final String TYPED = "d/M/yyyy";

    // Vaadin counts the days of a week from Sunday
    private static final List<DayOfWeek> WEEK = List.of(
            DayOfWeek.SUNDAY,
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY,
            DayOfWeek.SATURDAY);

    public DayField(String label) {
        super(label);
        setLocale(getLocale());
        setI18n(words(getLocale()));
    }

    private DatePickerI18n words(Locale locale) {
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setDateFormat(TYPED)
                .setToday(getTranslation("shared.day.today"))
                .setCancel(getTranslation("shared.day.cancel"))
                .setBadInputErrorMessage(getTranslation("shared.day.bad"));
    }

    private static List<String> days(TextStyle style, Locale locale) {
        return WEEK.stream().map(day -> day.getDisplayName(style, locale)).toList();
    }
}
